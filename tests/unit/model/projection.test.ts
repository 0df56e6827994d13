// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fitBounds, projectionFor } from '../../../src/model/projection'
import { stories } from '../../support/stories'

/** Leaflet's SphericalMercator and EPSG:3857 at zoom 11, in its own words. */
function leafletPoint(lat: number, lng: number) {
  const R = 6378137
  const d = Math.PI / 180
  const sin = Math.max(Math.min(Math.sin(lat * d), 1 - 1e-15), -1 + 1e-15)
  const metres = {
    x: R * lng * d,
    y: (R * Math.log((1 + sin) / (1 - sin))) / 2,
  }
  const scale = 256 * 2 ** 11
  const a = 0.5 / (Math.PI * R)
  return { x: scale * (a * metres.x + 0.5), y: scale * (-a * metres.y + 0.5) }
}

const CORNERS: [lat: number, lng: number][] = [
  [36.3858, 38.8472],
  [0, 0],
  [-40.45, 73],
  [60, -120],
  [84, 179],
]

describe.each(stories)('the projection of $name', ({ story }) => {
  const { bbox } = story.basemap
  const projection = projectionFor(bbox)

  it.each(CORNERS)('puts %d, %d where Leaflet does', (lat, lng) => {
    const corner = leafletPoint(bbox[3], bbox[0])
    const point = leafletPoint(lat, lng)
    const ours = projection.toMap({ lat, lng })
    expect(ours.x).toBeCloseTo(point.x - corner.x, 5)
    expect(ours.y).toBeCloseTo(point.y - corner.y, 5)
  })

  it.each(CORNERS)('finds %d, %d again', (lat, lng) => {
    const back = projection.toLatLng(projection.toMap({ lat, lng }))
    expect(back.lat).toBeCloseTo(lat, 9)
    expect(back.lng).toBeCloseTo(lng, 9)
  })

  it('starts at the north-west corner of the basemap', () => {
    const { x, y } = projection.toMap({ lat: bbox[3], lng: bbox[0] })
    expect([x, y]).toEqual([0, 0])
  })

  it('knows how long a unit is on the ground', () => {
    expect(projection.kmPerUnit(0) * 256 * 2 ** 11).toBeCloseTo(40075.017)
    expect(projection.kmPerUnit(60)).toBeCloseTo(projection.kmPerUnit(0) / 2)
  })

  it.each([0.3, 0.57, 1, 1.42, 4])(
    'fits every frame into aspect %d',
    (aspect) => {
      for (const { bounds } of story.map.frames) {
        const view = fitBounds(projection, bounds, aspect)
        const nw = projection.toMap({ lat: bounds.north, lng: bounds.west })
        const se = projection.toMap({ lat: bounds.south, lng: bounds.east })
        expect(view.width / view.height).toBeCloseTo(aspect)
        expect(view.x).toBeLessThanOrEqual(nw.x + 1e-6)
        expect(view.y).toBeLessThanOrEqual(nw.y + 1e-6)
        expect(view.x + view.width).toBeGreaterThanOrEqual(se.x - 1e-6)
        expect(view.y + view.height).toBeGreaterThanOrEqual(se.y - 1e-6)
        const tight =
          Math.abs(view.width - (se.x - nw.x)) < 1e-6 ||
          Math.abs(view.height - (se.y - nw.y)) < 1e-6
        expect(tight, 'no smaller window would do').toBe(true)
      }
    },
  )
})
