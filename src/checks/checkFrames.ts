import type { LatLng } from '../schema/id'
import type { Bounds } from '../schema/map'
import type { Story } from '../schema/story'
import type { SceneSpec } from '../schema/telling'
import type { Problem } from './problem'

/** Scenes whose frame leaves out what the scene is there to show. */
export function checkFrames(story: Story): Problem[] {
  const { opening, steps, lesson } = story
  return [
    { list: 'opening', id: 'scene', scene: opening.scene },
    ...steps.map(({ id, scene }) => ({ list: 'steps', id, scene })),
    ...(lesson ? [{ list: 'lesson', id: 'map', scene: lesson.map.scene }] : []),
  ].flatMap(({ list, id, scene }): Problem[] => {
    const unseen = unseenIn(story, scene)
    if (!unseen) return []
    const remedy = `The frame "${scene.frame}" does not show ${unseen}. Correct the place, widen the frame in map.frames, or give the scene another frame.`
    return [{ list, id, rule: 'out-of-frame', remedy }]
  })
}

const isWithin = ({ lat, lng }: LatLng, b: Bounds) =>
  lat > b.south && lat < b.north && lng > b.west && lng < b.east

/** What of a scene lies beyond its frame: what is drawn at a place, or its focus and every place that it names. */
function unseenIn(story: Story, scene: SceneSpec): string | undefined {
  const { frames, areas, rings, rulers } = story.map
  const bounds = frames.find(({ id }) => id === scene.frame)?.bounds
  if (!bounds || bounds.south >= bounds.north || bounds.west >= bounds.east) {
    return undefined
  }
  const [west, south, east, north] = story.basemap.bbox
  const isSeen = (id: string) =>
    story.places.some(
      ({ id: one, at }) =>
        one === id &&
        // Off the whole map is another rule's fault.
        (!isWithin(at, { south, west, north, east }) || isWithin(at, bounds)),
    )
  const drawn = [
    ...areas.flatMap((area) =>
      area.form === 'halo' ? [{ id: area.id, at: area.around }] : [],
    ),
    ...rings.map(({ id, place }) => ({ id, at: place })),
    ...rulers.map(({ id, from }) => ({ id, at: from })),
  ]
  const asked = [...scene.areas, ...scene.rings, ...scene.rulers]
  const lost = drawn.find(({ id, at }) => asked.includes(id) && !isSeen(at))
  if (lost) return `"${lost.id}", which is drawn at "${lost.at}"`
  // The focus is drawn wherever it is in view.
  const isEmpty = ![...scene.places, story.map.focus].some(isSeen)
  return isEmpty ? 'any of the places of the scene' : undefined
}
