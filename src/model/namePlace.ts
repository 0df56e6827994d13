import type { Place } from '../schema/record'
import type { Story } from '../schema/story'
import { boxAround, type LabelRequest, type Stand } from './labels'
import type { Point } from './projection'

/** Half of what a place's dot takes, px. */
const DOT = 3.5

/** A town keeps its name on its own side of the border: south at home, north abroad. */
export function namePlace(
  story: Story,
  place: Place,
  point: Point,
): LabelRequest {
  const r = place.kind === 'city' ? 9 : 8
  const below: Stand[] = [
    { dx: 3, dy: 18, anchor: 'start' },
    { dx: 0, dy: 19, anchor: 'middle' },
    { dx: -3, dy: 18, anchor: 'end' },
  ]
  const above: Stand[] = [
    { dx: 0, dy: -11, anchor: 'middle' },
    { dx: 3, dy: -11, anchor: 'start' },
    { dx: -3, dy: -11, anchor: 'end' },
  ]
  const level: Stand[] = [
    { dx: r, dy: 4.5, anchor: 'start' },
    { dx: -r, dy: 4.5, anchor: 'end' },
  ]
  const aslant: Stand[] = [
    { dx: r - 1, dy: 13, anchor: 'start' },
    { dx: 1 - r, dy: 13, anchor: 'end' },
  ]
  const home = place.country === story.map.home
  return {
    id: place.id,
    ...point,
    lines: [{ text: place.name, style: place.kind }],
    indent: 0,
    stands: home ? [...level, ...aslant, ...below] : [...above, ...level],
    required: false,
    free: false,
    rotate: 0,
    claim: null,
    dot: boxAround(point, DOT),
  }
}
