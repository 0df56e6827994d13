import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseView } from '../src/browser/embed/view'
import { parsePage } from '../src/browser/offline/askedPage'
import { parseOptions } from '../src/browser/options'
import { parseAddress } from '../src/browser/step'

/** `npm run fuzz` sets a larger number. fast-check prints the seed of a failure. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000)

const places = {
  steps: ['where', 'sides', 'escapes'] as const,
  claims: new Map([['flag', 'escapes']]),
}
/** Text as hosts and hands really make it: escapes, separators, known words, anything. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...'?&=#%/'.split(''),
        '%E0%A4%A',
        '%00',
        'step',
        'theme',
        'page=present',
        'context',
        'dark',
        'off',
        'escapes',
        'claim-flag',
        'claim-',
        '__proto__',
        'constructor',
        '<img src=x>',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)

describe('whatever the address holds', () => {
  test('it leads to a step of this story', () => {
    fc.assert(
      fc.property(text, text, (hash, search) => {
        const { step, claim } = parseAddress(`#${hash}`, `?${search}`, places)
        expect(places.steps).toContain(step)
        expect([null, 'flag']).toContain(claim)
      }),
      { numRuns },
    )
  })

  test('the options are among those we offer', () => {
    fc.assert(
      fc.property(text, (search) => {
        const { theme, context } = parseOptions(`?${search}`)
        expect(['auto', 'light', 'dark']).toContain(theme)
        expect(['on', 'off']).toContain(context)
        expect(['read', 'present']).toContain(
          parsePage(`?${search}`, ['read', 'present']),
        )
      }),
      { numRuns },
    )
  })

  test('it is read to its end, however much a host has added', () => {
    const added = fc.string({ unit: 'grapheme', maxLength: 1000 })
    fc.assert(
      fc.property(added, (title) => {
        const parentUrl = `https://host.example/${'long-'.repeat(600)}`
        const host = new URLSearchParams({ parentTitle: title, parentUrl })
        const search = `?childId=x&${host}&step=escapes&theme=dark&view=map`
        fc.pre(search.length < 20_000)
        expect(parseAddress('', search, places).step).toBe('escapes')
        expect(parseOptions(search).theme).toBe('dark')
        expect(parseView(search, []).view).toBe('map')
      }),
      { numRuns },
    )
  })

  test('a good address is understood whatever stands beside it', () => {
    const noise = fc
      .string({ unit: 'grapheme-ascii', maxLength: 60 })
      .map((s) => encodeURIComponent(s))
    fc.assert(
      fc.property(
        fc.constantFrom(...places.steps),
        noise,
        noise,
        (step, key, value) => {
          fc.pre(key !== 'step')
          const search = `?${key}=${value}&step=${step}`
          expect(parseAddress('', search, places).step).toBe(step)
          expect(parseAddress(`#${step}`, search, places).from).toBe('hash')
        },
      ),
      { numRuns },
    )
  })
})
