// @vitest-environment node
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseView } from '../../../../src/browser/embed/view'

const WHOLE = { view: 'both', figure: '', brand: 'on' }
const FIGURES = ['headcount', 'distance']
const HUGE = 'x'.repeat(100_000)

describe('parseView', () => {
  it.each([
    ['?view=map', { view: 'map' }],
    ['?view=timeline&brand=off', { view: 'timeline', brand: 'off' }],
    ['?view=claim', { view: 'claim' }],
    ['?view=both', {}],
    ['?view=headcount', { view: 'figure', figure: 'headcount' }],
    ['?theme=dark&view=distance', { view: 'figure', figure: 'distance' }],
    ['view=map', { view: 'map' }],
    ['?%76iew=map', { view: 'map' }],
  ])('reads %s', (search, view) => {
    expect(parseView(search, FIGURES)).toEqual({ ...WHOLE, ...view })
  })

  it.each([
    ['nothing', ''],
    ['what we do not have', '?view=globe&brand=maybe'],
    ['another case', '?view=Map&brand=OFF'],
    ['empty values', '?view=&brand='],
    ['the name of what a figure is', '?view=figure'],
    ['keys of every object', '?view=constructor&brand=__proto__'],
    ['the same twice', '?view=map&view=map&brand=off&brand=off'],
    ['a malformed escape', '?view=%E0%A4%A'],
    ['markup', '?view=<script>alert(1)</script>'],
    ['100 kB', `?view=map&brand=off&x=${HUGE}`],
    ['a value of 100 kB', `?view=${HUGE}`],
    ['the hash', '#view=map'],
  ])('shows the whole story with %s', (_, search) => {
    expect(parseView(search, FIGURES)).toEqual(WHOLE)
  })

  it('shows the first figure of a story that calls none of them headcount', () => {
    const { view, figure } = parseView('?view=headcount', ['boats', 'crews'])
    expect({ view, figure }).toEqual({ view: 'figure', figure: 'boats' })
  })

  it('never shows a figure of no name, where a page has none', () => {
    expect(parseView('?view=', [''])).toEqual(WHOLE)
    expect(parseView('?view=headcount', [])).toEqual(WHOLE)
    expect(parseView('?view=headcount', [''])).toEqual(WHOLE)
  })

  it('lets one bad option spoil no other', () => {
    expect(parseView('?view=globe&brand=off', FIGURES)).toEqual({
      ...{ ...WHOLE, brand: 'off' },
    })
  })

  it('answers to any address, and always with what it knows', () => {
    const known = ['both', 'map', 'timeline', 'claim', 'figure']
    assert(
      property(string(), string({ unit: 'binary' }), (one, other) => {
        for (const search of [one, `?view=${one}&brand=${other}`]) {
          const { view, figure, brand } = parseView(search, FIGURES)
          expect(known).toContain(view)
          expect(['', ...FIGURES]).toContain(figure)
          expect(figure !== '').toBe(view === 'figure')
          expect(['on', 'off']).toContain(brand)
        }
      }),
    )
  })
})
