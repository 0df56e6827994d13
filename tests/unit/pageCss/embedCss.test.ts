// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { embedCss } from '../../../src/pageCss/embedCss'
import { realStory } from '../../support/stories'

/** The rules of a sheet without nesting, as [selector, body]. */
const rulesOf = (css: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => [selector, body] as const,
  )

describe('embedCss', () => {
  const css = embedCss(realStory)
  const rules = rulesOf(css)

  it('is whole', () => {
    expect(rules.map(([s, b]) => `${s}{${b}}`).join('')).toBe(css)
  })

  it('shows of a figure that stands alone its step, and of that nothing else', () => {
    expect(realStory.comparisons.length).toBeGreaterThan(0)
    for (const { id, step } of realStory.comparisons) {
      const own = rules.filter(([s]) =>
        s.startsWith(`:root[data-figure="${id}"]`),
      )
      expect(own.map(([, body]) => body)).toEqual([
        'display:none',
        'display:contents',
        'display:none',
      ])
      expect(own[0]?.[0]).toContain(`:not(#${step})`)
      expect(own[1]?.[0]).toMatch(new RegExp(`#${step}$`))
      expect(own[2]?.[0]).toContain(`:not(#figure-${id},h2,.differ)`)
    }
  })

  it('shows the step that the address asks for, until the page’s script does', () => {
    for (const { id } of realStory.steps) {
      const asked = rules.filter(([s]) => s.includes(`[data-asked="${id}"]`))
      expect(asked).toEqual([
        [expect.stringMatching(new RegExp(` #${id}$`)), 'display:contents'],
        [expect.stringContaining('main>.opening'), 'display:none'],
      ])
      // Once a link leads to another part, or the script is there, they are idle.
      for (const [selector] of asked) {
        expect(selector).toMatch(/^:root:not\(\[data-ready\]\)/)
        expect(selector).toContain(':not(:has(:target))')
      }
    }
  })

  it('says nothing of a story without steps and figures', () => {
    expect(embedCss({ ...realStory, comparisons: [], steps: [] })).toBe('')
  })
})
