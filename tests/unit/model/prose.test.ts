// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatDistance, measurementOf } from '../../../src/model/distance'
import { get } from '../../../src/model/lookup'
import { countWords, parseProse, plainProse } from '../../../src/model/prose'
import { fixture, realStory } from '../../support/stories'

describe('parseProse', () => {
  it('reads speakers, terms and plain words in their order', () => {
    const text = 'Then [Dahr](speaker:mariam-dahr) named [a line](term:line).'
    expect(parseProse(fixture, text)).toEqual([
      { type: 'text', text: 'Then ' },
      { type: 'speaker', text: 'Dahr', speaker: 'mariam-dahr' },
      { type: 'text', text: ' named ' },
      { type: 'term', text: 'a line', term: 'line' },
      { type: 'text', text: '.' },
    ])
  })

  it.each([
    ['{distance:to-line}', '39 km (24 miles)'],
    ['{exact:to-line}', '38.9 km (24.1 miles)'],
  ])('prints %s as %s', (markup, words) => {
    expect(parseProse(fixture, markup)).toEqual([
      { type: 'distance', text: words, ruler: 'to-line' },
    ])
  })

  it.each([
    '',
    'plain',
    'a (b) [c] {d}',
    '[x](y)',
    '](',
    '[](speaker:gazette)',
  ])('leaves “%s” as it is', (text) => {
    expect(plainProse(fixture, text)).toBe(text)
  })

  it('takes two marks side by side apart', () => {
    const text = '[A](speaker:gazette)[B](term:line)'
    expect(plainProse(fixture, text)).toBe('AB')
  })

  it('refuses a distance that nobody measured', () => {
    expect(() => parseProse(fixture, '{distance:to-moon}')).toThrow('to-moon')
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one – two', 2],
    ['  spaced   out\nwords ', 3],
    ['35.1 km (21.8 miles)', 4],
    ['don’t', 1],
    ['قرن الريح', 2],
  ])('of “%s” are %d', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})

describe('distances', () => {
  it('are the ones of the basemap, at the precision asked for', () => {
    expect(formatDistance(fixture, 'to-line')).toBe('39 km (24 miles)')
    expect(formatDistance(realStory, 'to-border', 1)).toMatch(
      /^35\.\d km \(21\.\d miles\)$/,
    )
  })

  it('agree in kilometres and miles', () => {
    const { km, miles } = measurementOf(fixture, 'to-line')
    expect(miles).toBeCloseTo(km / 1.609344, 2)
  })

  it('refuse a ruler that was not measured, and say what to do', () => {
    expect(() => measurementOf(fixture, 'to-moon')).toThrow(
      /no measurement for the ruler "to-moon".*run that again/,
    )
  })

  it('are right for the fixture, by a formula of its own', () => {
    // Along a meridian on WGS84: from 40.45 to 40.1 degrees south.
    const [a, e2] = [6378.137, 0.00669437999014]
    const middle = (40.275 * Math.PI) / 180
    const radius = (a * (1 - e2)) / (1 - e2 * Math.sin(middle) ** 2) ** 1.5
    const km = (radius * 0.35 * Math.PI) / 180
    expect(measurementOf(fixture, 'to-line').km).toBeCloseTo(km, 2)
  })
})

describe('get', () => {
  it('finds an entry by its id', () => {
    expect(get(fixture.steps, 'boats', 'step').title).toBe('Three counts')
  })

  it('refuses an unknown id with a sentence', () => {
    expect(() => get(fixture.places, 'toString', 'place')).toThrow(
      'There is no place with the id "toString".',
    )
  })
})
