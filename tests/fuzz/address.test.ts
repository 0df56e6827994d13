import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseView } from '../../src/browser/embed/view'
import { parsePage } from '../../src/browser/offline/askedPage'
import { pageAddress } from '../../src/browser/offline/pageLinks'
import { parseOptions } from '../../src/browser/options'
import { parseAddress } from '../../src/browser/parseAddress'
import { onlyValueOf, valuesOf } from '../../src/browser/query'
import { stepLink } from '../../src/browser/stepLink'
import { keptFile } from '../../src/model/keptFiles'
import { anyQuery, anyText } from './anyText'
import { every, holds, PATIENTLY } from './holds'

const places = {
  steps: ['where', 'sides', 'escapes'] as [string, ...string[]],
  claims: new Map([['flag', 'escapes']]),
}
const FIGURES = ['headcount', '']
const PAGES = ['read', 'present']
const VIEWS = ['both', 'map', 'timeline', 'claim', 'figure']
const WORDS = [
  ...['step', 'theme', 'context', 'dark', 'off', 'escapes', 'opening'],
  ...['claim-flag', 'page=present', 'view=map', 'headcount', 'brand'],
]
const text = anyText(WORDS)
const query = fc.oneof(
  text.map((search) => `?${search}`),
  anyQuery(
    ['step', 'theme', 'context', 'view', 'brand', 'page', 'childId'],
    WORDS,
  ),
)

describe('whatever the address holds', PATIENTLY, () => {
  test('it leads to a step of this story', () => {
    holds(
      fc.property(text, query, (hash, search) => {
        const address = parseAddress(`#${hash}`, search, places)
        const { step, claim, from, opening } = address
        every({
          'it is a step of ours': places.steps.includes(step),
          'it is a claim of ours': claim === null || claim === 'flag',
          'something named it': ['hash', 'query', 'default'].includes(from),
          'the first screen is the first': !opening || step === 'where',
        })
      }),
    )
  })

  test('the options are among those we offer', () => {
    holds(
      fc.property(query, text, (search, kept) => {
        const { theme, context } = parseOptions(search, kept)
        const { view, figure, brand } = parseView(search, FIGURES)
        every({
          'the theme is one': ['auto', 'light', 'dark'].includes(theme),
          'context is on or off': ['on', 'off'].includes(context),
          'the brand is on or off': ['on', 'off'].includes(brand),
          'the view is one': VIEWS.includes(view),
          'a figure is one of ours':
            figure === (view === 'figure' ? 'headcount' : ''),
          'the page is in the file': PAGES.includes(parsePage(search, PAGES)),
        })
      }),
    )
  })

  test('what is written into it is read from it', () => {
    const option = fc.record({
      theme: fc.constantFrom('auto', 'light', 'dark'),
      context: fc.constantFrom('on', 'off'),
      step: fc.constantFrom(...places.steps),
      brand: fc.constantFrom('on', 'off'),
      view: fc.constantFrom('both', 'map', 'timeline', 'claim'),
      page: fc.constantFrom(...PAGES),
    })
    holds(
      fc.property(option, (asked) => {
        const search = `?${new URLSearchParams(asked)}`
        const { step, from } = parseAddress('', search, places)
        const read = {
          ...parseOptions(search),
          ...parseView(search, FIGURES),
          ...{ step, page: parsePage(search, PAGES) },
        }
        expect(read).toEqual({ ...asked, figure: '' })
        expect(from).toBe('query')
      }),
    )
  })

  test('it is read to its end, however much a host has added', () => {
    const added = fc.string({ unit: 'grapheme', maxLength: 300 })
    holds(
      fc.property(added, (title) => {
        const parentUrl = `https://host.example/${'long-'.repeat(600)}`
        const host = new URLSearchParams({ parentTitle: title, parentUrl })
        const search = `?childId=x&${host}&step=escapes&theme=dark&view=map`
        fc.pre(search.length < 20_000)
        expect(parseAddress('', search, places).step).toBe('escapes')
        expect(parseOptions(search).theme).toBe('dark')
        expect(parseView(search, []).view).toBe('map')
      }),
    )
  })

  test('a good address is understood whatever stands beside it', () => {
    const noise = fc
      .string({ unit: 'grapheme-ascii', maxLength: 60 })
      .map((s) => encodeURIComponent(s))
    holds(
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
    )
  })

  test('a value is told once or not at all', () => {
    holds(
      fc.property(
        query,
        fc.constantFrom('step', '__proto__'),
        (search, key) => {
          const all = valuesOf(search, key)
          const only = onlyValueOf(search, key)
          expect(only).toBe(all.length === 1 ? all[0] : undefined)
        },
      ),
    )
  })
})

describe('addresses made from it', PATIENTLY, () => {
  const HERE = 'https://news.example/x/'

  test('a step’s link is of this page, and carries no more than filters', () => {
    holds(
      fc.property(query, text, (search, hash) => {
        const here = new URL(`${search}#${hash}`, HERE)
        const link = new URL(stepLink(here.href, 'escapes'))
        expect(link.origin + link.pathname + link.hash).toBe(`${HERE}#escapes`)
        const filters = ['context', 'speaker', 'status', 'known']
        const isFilter = (key: string) => filters.includes(key)
        every({
          'it is filters': [...link.searchParams.keys()].every(isFilter),
        })
        expect(stepLink(link.href, 'escapes')).toBe(link.href)
      }),
    )
  })

  test('a page of the offline file leads to another of the same file', () => {
    holds(
      fc.property(query, text, (search, hash) => {
        const here = new URL(`${search}#${hash}`, HERE)
        const to = pageAddress(new URL('?page=present', HERE), here)
        expect(to.origin + to.pathname).toBe(HERE)
        expect(to.searchParams.getAll('page')).toEqual(['present'])
      }),
    )
  })

  test('the worker answers with what it keeps, or not at all', () => {
    const files = {
      'index.html': '1',
      'present.html': '2',
      'assets/a-1.js': '3',
    }
    const part = anyText(['present', 'index.html', 'assets/', 'a-1.js', '../'])
    holds(
      fc.property(part, part, (name, search) => {
        const address = new URL(`./${name}?${search}`, HERE).href
        const file = keptFile(address, HERE, { revision: '1', files })
        every({ 'it is kept': file === null || Object.hasOwn(files, file) })
        const foreign = new URL(`https://other.example/x/${name}`).href
        expect(keptFile(foreign, HERE, { revision: '1', files })).toBeNull()
      }),
    )
  })
})
