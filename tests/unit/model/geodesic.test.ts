import fc from 'fast-check'
import geographiclib from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { kmBetween } from '../../../src/model/geodesic'
import { rulerEnds } from '../../../src/model/ruler'
import { formatLength } from '../../../src/model/scale'
import { realStory } from '../../support/stories'

const { WGS84 } = geographiclib.Geodesic
const exact = (a: { lat: number; lng: number }, b: typeof a) =>
  (WGS84.Inverse(a.lat, a.lng, b.lat, b.lng).s12 ?? Number.NaN) / 1000

describe('kmBetween', () => {
  it('agrees with GeographicLib to a centimetre, anywhere within a few thousand km', () => {
    const lat = fc.double({ min: -80, max: 80, noNaN: true })
    const lng = fc.double({ min: -180, max: 180, noNaN: true })
    const by = fc.double({ min: -20, max: 20, noNaN: true })
    fc.assert(
      fc.property(lat, lng, by, by, (lat, lng, north, east) => {
        const a = { lat, lng }
        const b = {
          lat: Math.max(-80, Math.min(80, lat + north)),
          lng: lng + east,
        }
        expect(Math.abs(kmBetween(a, b) - exact(a, b))).toBeLessThan(1e-5)
      }),
    )
  })

  it('is nothing from a point to itself, and works along the equator', () => {
    const a = { lat: 36.4, lng: 38.9 }
    expect(kmBetween(a, a)).toBe(0)
    const [west, east] = [
      { lat: 0, lng: 0 },
      { lat: 0, lng: 1 },
    ]
    expect(kmBetween(west, east)).toBeCloseTo(exact(west, east), 6)
  })

  it('says so where the formula fails: at the other side of the earth', () => {
    expect(() =>
      kmBetween({ lat: 0, lng: 0 }, { lat: 0.1, lng: 179.9 }),
    ).toThrow(/opposite/)
  })
})

/** Typed by hand from GEO.md, km and miles from Ain Issa. */
const FROM_AIN_ISSA: Record<string, string> = {
  'to-border': '35.1 km (21.8 miles)',
  'tell-abyad': '35.5 km (22.0 miles)',
  akcakale: '36.9 km (22.9 miles)',
  suluk: '33.5 km (20.8 miles)',
  raqqa: '49.8 km (30.9 miles)',
  kobani: '72.2 km (44.9 miles)',
  manbij: '82.9 km (51.5 miles)',
  sanliurfa: '86.9 km (54.0 miles)',
  'ras-al-ayn': '119.8 km (74.4 miles)',
  qamishli: '224.2 km (139.3 miles)',
}

describe('rulerEnds', () => {
  const [home, ...others] = rulerEnds(realStory)

  it('begins with the story’s own place, then its border, then the nearest', () => {
    expect(home?.name).toBe('Ain Issa')
    expect(others[0]).toMatchObject({ id: 'to-border', name: null })
    expect(others[1]?.id).toBe('suluk')
    expect(others).toHaveLength(realStory.places.length)
  })

  it.each(Object.entries(FROM_AIN_ISSA))('%s is %s away', (id, length) => {
    const end = others.find((other) => other.id === id)
    if (!home || !end) throw new Error(`No end "${id}".`)
    expect(formatLength(kmBetween(home.at, end.at))).toBe(length)
  })
})
