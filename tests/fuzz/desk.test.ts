// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressWith,
  folderOf,
  parseChoice,
} from '../../src/browser/desk/choiceInAddress'
import { parseView } from '../../src/browser/embed/view'
import { parseOptions } from '../../src/browser/options'
import { parseAddress } from '../../src/browser/parseAddress'
import { type DeskStory, deskStoryOf } from '../../src/model/deskStory'
import { canHideContext } from '../../src/model/frameAddress'
import {
  type Choice,
  FRAME_OPTIONS,
  PRESETS,
  presetOf,
  VERSIONS,
} from '../../src/model/presets'
import { snippetsOf } from '../../src/model/snippets'
import { words } from '../../src/words/en'
import { fixture } from '../support/stories'
import { anyQuery, anyText } from './anyText'
import { every, holds, PATIENTLY } from './holds'

const kept = deskStoryOf(fixture, { statusOf: () => 'said', beside: 'Also' })
const story: DeskStory = { ...kept, frozenFolder: 'v/2026-01-01/' }
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const steps = ids(story.steps)
const claims = ids(story.claims)
const presets = ids(PRESETS)
const DESK = 'https://news.example/x/embedding.html'
const BASE = 'https://news.example/x/'
const query = anyQuery(
  ['preset', 'step', 'claim', 'frame-theme', 'context', 'brand', 'version'],
  [...presets, ...steps, 'dark', 'off', 'frozen', 'nobody'],
)
const choice = fc
  .record({
    preset: fc.constantFrom(...PRESETS).map(({ id }) => id),
    step: fc.constantFrom(...steps),
    claim: fc.constantFrom(...claims),
    theme: fc.constantFrom(...FRAME_OPTIONS.theme),
    context: fc.constantFrom(...FRAME_OPTIONS.context),
    brand: fc.constantFrom(...FRAME_OPTIONS.brand),
    version: fc.constantFrom(...VERSIONS),
  })
  .map((asked): Choice => {
    const mayHide = canHideContext(asked, story)
    return { ...asked, context: mayHide ? asked.context : 'on' }
  })
const places = {
  steps: steps as [string, ...string[]],
  claims: new Map(story.claims.map(({ id, step }) => [id, step])),
}

function elementsOf(html: string): Element[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...template.content.querySelectorAll('*')]
}

describe('the desk', PATIENTLY, () => {
  test('chooses what it offers, whatever its address asks', () => {
    holds(
      fc.property(query, (search) => {
        const chosen = parseChoice(search, story)
        every({
          'it is a preset': presets.includes(chosen.preset),
          'it is a step': steps.includes(chosen.step),
          'it is a claim': claims.includes(chosen.claim),
          'no claim hides itself':
            chosen.context === 'on' || canHideContext(chosen, story),
        })
        const { search: again } = addressWith(chosen, story, DESK + search)
        const { starts } = presetOf(chosen)
        const told = parseChoice(again, story)
        for (const [key, value] of Object.entries(chosen)) {
          // What the preset has no use for is left out of the address.
          const isIdle = ['step', 'claim'].includes(key) && key !== starts
          every({
            [`${key} is read`]: isIdle || told[key as keyof Choice] === value,
          })
        }
      }),
    )
  })

  test('hands out frames that show what was chosen', () => {
    holds(
      fc.property(choice, (chosen) => {
        const { frame, address } = snippetsOf(
          ...[BASE, chosen, story, words.desk.inside],
        )
        const src = elementsOf(frame)[0]?.getAttribute('src') ?? ''
        expect(src).toBe(address)
        const { pathname, search, hash } = new URL(src)
        const isFrozen = chosen.version === 'frozen'
        expect(pathname).toBe(`/x/${isFrozen ? 'v/2026-01-01/' : ''}embed.html`)
        expect(parseOptions(search)).toEqual({
          ...{ theme: chosen.theme, context: chosen.context },
        })
        const { view, brand, figure } = parseView(search, ['headcount'])
        expect(brand).toBe(chosen.brand)
        expect(figure || view).toBe(presetOf(chosen).view)
        const { step, claim } = parseAddress(hash, search, places)
        const { starts } = presetOf(chosen)
        if (starts === 'step') expect(step).toBe(chosen.step)
        if (starts === 'claim') expect(claim).toBe(chosen.claim)
      }),
      0.05,
    )
  })

  test('hands out no more markup than its own, whatever the story says', () => {
    const text = anyText(['{title}', '{step}', '&lt;', '"'])
    const OWN =
      /^(iframe|a|script|blockquote|p|strong|br|figure|figcaption|img)$/
    holds(
      fc.property(choice, text, (chosen, said) => {
        const each = story.steps.map((step) => ({
          ...step,
          ...{ title: said, alt: said },
          parts: [{ heading: said, lines: [{ text: said }] }],
        }))
        const told = { ...story, title: said, notice: said, steps: each }
        const { address: _, ...all } = snippetsOf(
          ...[BASE, chosen, told, words.desk.inside],
        )
        for (const html of Object.values(all)) {
          for (const element of elementsOf(html)) {
            const { localName, textContent } = element
            const names = element.getAttributeNames().join()
            every({
              'it is an element of ours': OWN.test(localName),
              'it does nothing of itself': !/\bon|srcdoc/.test(names),
              'no script has a text': localName !== 'script' || !textContent,
            })
          }
        }
      }),
      0.05,
    )
  })

  test('knows its folder, or that it has none', () => {
    const address = fc.oneof(fc.webUrl(), anyText(['file:///', 'https://']))
    holds(
      fc.property(address, (href) => {
        fc.pre(URL.canParse(href))
        const folder = folderOf(new URL(href).href)
        if (folder !== null) expect(folder).toMatch(/^https?:.*\/$/)
      }),
    )
  })
})
