import { measurementOf } from '../model/distance'
import { type Frame, SHAPES } from '../schema/map'
import type { Story } from '../schema/story'
import type { Problem } from './problem'

/** Places, frames and labels that lie off the basemap; rulers nobody measured. */
export function checkMap(story: Story): Problem[] {
  const [west, south, east, north] = story.basemap.bbox
  const isOn = ({ lat, lng }: { lat: number; lng: number }) =>
    lat > south && lat < north && lng > west && lng < east
  const off = (list: string, id: string, what: string): Problem => ({
    list,
    id,
    rule: 'off-the-basemap',
    remedy: `${what} lies outside the basemap (${south} to ${north} N, ${west} to ${east} E). Correct it, or make the basemap wider.`,
  })
  return [
    ...story.places
      .filter((p) => !isOn(p.at))
      .map((p) => off('places', p.id, `${p.name} (${p.at.lat}, ${p.at.lng})`)),
    ...[...story.map.areas, ...story.map.rings].flatMap((thing) =>
      [thing.labelAt, thing.wide]
        .filter((at) => at !== undefined && !isOn(at))
        .map(() => off('map', thing.id, `The label of ${thing.id}`)),
    ),
    ...story.map.landLabels.flatMap(({ text, stands }) =>
      stands
        .filter(({ at }) => !isOn(at))
        .map(() => off('map.landLabels', text, `The label ${text}`)),
    ),
    ...story.map.frames.flatMap((frame) =>
      boundsOf(frame)
        .filter((b) => b !== undefined)
        .filter(
          (b) =>
            !isOn({ lat: b.south, lng: b.west }) ||
            !isOn({ lat: b.north, lng: b.east }),
        )
        .map(() => off('map.frames', frame.id, `The frame ${frame.id}`)),
    ),
    ...story.map.frames.flatMap((frame) =>
      boundsOf(frame)
        .filter((b) => b !== undefined)
        .filter((b) => b.south >= b.north || b.west >= b.east)
        .map(
          (): Problem => ({
            list: 'map.frames',
            id: frame.id,
            rule: 'frame-turned-over',
            remedy:
              'South must be less than north, and west less than east. Exchange them.',
          }),
        ),
    ),
    ...story.map.rulers.flatMap((ruler): Problem[] => {
      try {
        measurementOf(story, ruler.id)
        return []
      } catch (error) {
        return [
          {
            list: 'map.rulers',
            id: ruler.id,
            rule: 'not-measured',
            remedy: (error as Error).message,
          },
        ]
      }
    }),
  ]
}

/** A frame's own bounds, and those that a shape of plate has of its own. */
const boundsOf = (frame: Frame) => [
  frame.bounds,
  ...SHAPES.map((shape) => frame[shape]),
]
