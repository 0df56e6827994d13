import type { LatLng } from '../schema/id'
import type { Story } from '../schema/story'
import { measurementOf } from './distance'
import { kmBetween } from './geodesic'
import { get } from './lookup'

/** An end that a ruler can have: a place, or the border point nearest to the focus. */
export interface RulerEnd {
  id: string
  /** Null for the point on the border, which the page names. */
  name: string | null
  at: LatLng
}

/** The story's own place, its point on the border, and every other place, by distance from it. */
export function rulerEnds(story: Story): RulerEnd[] {
  const { focus, rulers } = story.map
  const home = get(story.places, focus, 'place')
  const border = rulers
    .filter(({ from, to }) => from === focus && !to)
    .map(({ id }) => ({ id, name: null, at: measurementOf(story, id).at }))
  const others = story.places
    .filter(({ id }) => id !== focus)
    .map(({ id, name, at }) => ({ id, name, at }))
    .toSorted((a, b) => kmBetween(home.at, a.at) - kmBetween(home.at, b.at))
  return [{ id: focus, name: home.name, at: home.at }, ...border, ...others]
}
