import type { Story } from '../schema/story'
import type { LabelRequest } from './labels'
import type { PlateGround } from './plateGround'
import { type Point, projectionFor } from './projection'

/** Between two lines, degrees: the closest that keeps to so many over the basemap's width. */
const STEPS = [1 / 60, 1 / 12, 0.25, 0.5, 1, 2, 5, 10]
const MOST_LINES = 16
/** From the frame, px. */
const FROM_TOP = 16
const FROM_SIDE = 10

/** The meridians and parallels of a basemap, degrees. */
interface Graticule {
  meridians: number[]
  parallels: number[]
}

function graticuleOf({ basemap }: Story): Graticule {
  const [west, south, east, north] = basemap.bbox
  const step =
    STEPS.find((degrees) => (east - west) / degrees <= MOST_LINES) ?? 20
  const between = (low: number, high: number) => {
    const first = Math.ceil(low / step)
    const count = Math.floor(high / step) - first + 1
    return Array.from({ length: count }, (_, i) => (first + i) * step)
  }
  return { meridians: between(west, east), parallels: between(south, north) }
}

/** Straight lines from edge to edge of the basemap, as path data in map units. */
export function graticulePath(story: Story): string {
  const [west, south, east, north] = story.basemap.bbox
  const { toMap } = projectionFor(story.basemap.bbox)
  const { meridians, parallels } = graticuleOf(story)
  const whole = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) })
  const nw = whole(toMap({ lat: north, lng: west }))
  const se = whole(toMap({ lat: south, lng: east }))
  return [
    ...meridians.map(
      (lng) => `M${whole(toMap({ lat: north, lng })).x} ${nw.y}V${se.y}`,
    ),
    ...parallels.map(
      (lat) => `M${nw.x} ${whole(toMap({ lat, lng: west })).y}H${se.x}`,
    ),
  ].join('')
}

/** Each line's degrees, where it meets the frame's top or right side; the last to find room. */
export function graticuleLabels(
  story: Story,
  { at: placeOn, width }: PlateGround,
): LabelRequest[] {
  const [west, , , north] = story.basemap.bbox
  const { meridians, parallels } = graticuleOf(story)
  const label = (text: string, at: Point, anchor: 'start' | 'end') => ({
    ...{ id: `grid-${text}`, ...at, indent: 0, rotate: 0 },
    lines: [{ text, style: 'grid' as const }],
    stands: [{ dx: 0, dy: 0, anchor }],
    ...{ required: false, free: true, claim: null, dot: null },
  })
  return [
    ...meridians.map((lng) => {
      const { x } = placeOn({ lat: north, lng })
      return label(formatDegrees(lng, 'EW'), { x: x + 3, y: FROM_TOP }, 'start')
    }),
    ...parallels.map((lat) => {
      const { y } = placeOn({ lat, lng: west })
      const at = { x: width - FROM_SIDE, y: y - 4 }
      return label(formatDegrees(lat, 'NS'), at, 'end')
    }),
  ]
}

/** `formatDegrees(36.5, 'NS')` is "36°30′N". */
export function formatDegrees(degrees: number, sides: 'EW' | 'NS'): string {
  const size = Math.round(Math.abs(degrees) * 60)
  const minutes = size % 60
  // On the equator and on the prime meridian there is no side.
  const side = size && sides[degrees < 0 ? 1 : 0]
  return `${Math.floor(size / 60)}°${minutes ? `${String(minutes).padStart(2, '0')}′` : ''}${side || ''}`
}
