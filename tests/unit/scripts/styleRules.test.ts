// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { styleRules } from '../../../scripts/stills/styleRules'

const declared = (css: string) =>
  styleRules(css).rules.map(({ selector, declarations }) => [
    selector,
    Object.fromEntries(declarations),
  ])

describe('styleRules', () => {
  it('puts the light theme’s values where the sheet has names', () => {
    const css = `
      :root { --ink: #111; --line: var(--ink) }
      @media screen { :root[data-theme="dark"] { --ink: #eee } }
      .dot { fill: var(--line); stroke: var(--unknown) }
      :root { --ink: #999 }`
    expect(styleRules(css).values.get('--ink')).toBe('#111')
    expect(declared(css).at(-1)).toEqual([
      '.dot',
      { fill: '#111', stroke: 'var(--unknown)' },
    ])
  })

  it('leaves out what holds under a condition, and comments', () => {
    const css =
      '/* .a{} */ @import "x.css"; @font-face{src:url(x)} @media print{.a{fill:red}.b{fill:red}} .c{fill:blue}'
    expect(declared(css)).toEqual([['.c', { fill: 'blue' }]])
  })

  it('takes each selector of a list, but no part of one', () => {
    const css = '.a path, :is(.b, .c) text { fill: red }'
    expect(
      declared(css)
        .map(([selector]) => selector)
        .toSorted(),
    ).toEqual(['.a path', ':is(.b, .c) text'])
  })

  it('orders rules as they win: by weight, then as they stand', () => {
    const css =
      '#g path{fill:a} .dot.city{fill:b} .label text{fill:c} text{fill:d} .dot{fill:e} .ring{fill:f}'
    expect(declared(css).map(([selector]) => selector)).toEqual([
      ...['text', '.dot', '.ring', '.label text', '.dot.city', '#g path'],
    ])
  })

  it('spells a font out', () => {
    expect(declared('.w { font: italic 400 13.5px Georgia,\n serif }')).toEqual(
      [
        [
          '.w',
          {
            'font-style': 'italic',
            'font-weight': '400',
            'font-size': '13.5px',
            'font-family': 'Georgia, serif',
          },
        ],
      ],
    )
  })
})
