// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { drawArea, drawRuler } from '../../../src/model/drawing'
import { projectionFor } from '../../../src/model/projection'
import type { Area } from '../../../src/schema/map'
import { fixture, stories } from '../../support/stories'

const projection = projectionFor(fixture.basemap.bbox)
const numbersOf = (path: string) => (path.match(/-?\d+/g) ?? []).map(Number)

describe('drawArea', () => {
  it('draws a halo around its place, as wide as the story says', () => {
    const [haze] = fixture.map.areas
    const shaar = fixture.places.find((place) => place.id === 'shaar')
    if (!haze || !shaar) throw new Error('no haze or no Shaar')
    const halo = drawArea(fixture, projection, haze)
    if (halo.form !== 'halo') throw new Error(halo.form)
    expect(halo.centre).toEqual(projection.toMap(shaar.at))
    const perUnit = projection.kmPerUnit(shaar.at.lat)
    expect(halo.radius * perUnit).toBeCloseTo(40)
  })

  it('draws a corridor that begins on both sides of the border’s nearest point', () => {
    const corridor: Area = {
      ...{ form: 'corridor', id: 'c', kind: 'lights', claim: 'lights-seen' },
      ...{ label: 'Somewhere here', note: 'no place', ruler: 'to-line' },
      ...{ widthKm: 20, labelAt: { lat: -40.2, lng: 73 } },
    }
    const drawn = drawArea(fixture, projection, corridor)
    if (drawn.form !== 'corridor') throw new Error(drawn.form)
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, , y3 = 0] = numbersOf(drawn.path)
    const border = projection.toMap({ lat: -40.1, lng: 73 })
    const town = projection.toMap({ lat: -40.45, lng: 73 })
    expect((x1 + x2) / 2).toBeCloseTo(border.x, -1)
    expect((y1 + y2) / 2).toBeCloseTo(border.y, -1)
    const width = Math.abs(x2 - x1) * projection.kmPerUnit(-40.45)
    expect(width).toBeGreaterThan(19.8)
    expect(width).toBeLessThan(20.2)
    expect(y3, 'ends short of the town').toBeLessThan(town.y)
    expect(y3).toBeGreaterThan(border.y)
  })

  it('draws a band along the border, between the degrees named', () => {
    const band: Area = {
      ...{ form: 'band', id: 'b', kind: 'lights', claim: 'lights-seen' },
      ...{ label: 'The south', note: 'no more known', west: 71, east: 75 },
      ...{ depthKm: 30, labelAt: { lat: -40.5, lng: 73 } },
    }
    const drawn = drawArea(fixture, projection, band)
    if (drawn.form !== 'band') throw new Error(drawn.form)
    const [x = 0] = numbersOf(drawn.path)
    const west = projection.toMap({ lat: -39.9, lng: 71.5 })
    const east = projection.toMap({ lat: -39.9, lng: 74.5 })
    expect(Math.min(Math.abs(x - west.x), Math.abs(x - east.x))).toBeLessThan(1)
    expect(drawn.depth * projection.kmPerUnit(-40)).toBeCloseTo(30, 0)
  })
})

const ruled = stories.filter(({ story }) => story.map.rulers.length)

describe.each(ruled)('drawRuler, $name', ({ story }) => {
  const map = projectionFor(story.basemap.bbox)

  it.each(story.map.rulers.map((ruler) => [ruler.id, ruler] as const))(
    '%s runs from the border to its place, a tick to every five kilometres',
    (id, ruler) => {
      const drawn = drawRuler(story, map, ruler, 10)
      const place = story.places.find((p) => p.id === ruler.from)
      const measured = story.basemap.measurements.find((m) => m.ruler === id)
      if (!place || !measured) throw new Error('not measured')
      expect(drawn.from).toEqual(map.toMap(place.at))
      expect(drawn.end).toEqual(map.toMap(measured.at))
      const ticks = drawn.ticks.match(/M/g) ?? []
      expect(ticks).toHaveLength(Math.floor(measured.km / 5) + 1)
    },
  )
})
