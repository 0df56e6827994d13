import type { Area, Frame, LandLabel, Ring, Ruler } from '../schema/map'
import type { Place } from '../schema/record'
import type { Story } from '../schema/story'
import type { Step } from '../schema/telling'
import { claimOf } from './claims'
import { get } from './lookup'
import { plainProse } from './prose'

/** What the map of one step shows, whole, whichever way a reader came to it. */
export interface Scene {
  step: Step
  frame: Frame
  /** The strongest point of every map. */
  focus: Place
  /** To be named, the most important first; never the focus itself. */
  places: Place[]
  areas: Area[]
  rings: Ring[]
  rulers: Ruler[]
  landLabels: LandLabel[]
  /** The scene in plain words. */
  alt: string
}

/**
 * The scene of a step: `sceneAt(story, 'airstrikes').areas[0].form` is 'halo'.
 * @throws a sentence naming whatever id does not exist.
 */
export function sceneAt(story: Story, stepId: string): Scene {
  const step = get(story.steps, stepId, 'step')
  const { scene } = step
  const { map } = story
  return {
    step,
    frame: get(map.frames, scene.frame, 'frame'),
    focus: get(story.places, map.focus, 'place'),
    places: scene.places
      .filter((id) => id !== map.focus)
      .map((id) => get(story.places, id, 'place')),
    areas: scene.areas.map((id) => get(map.areas, id, 'area')),
    rings: scene.rings.map((id) => get(map.rings, id, 'ring')),
    rulers: scene.rulers.map((id) => get(map.rulers, id, 'ruler')),
    landLabels: map.landLabels.filter((l) => l.frames.includes(scene.frame)),
    alt: plainProse(story, scene.alt),
  }
}

/** Whether a drawn thing rests on something the article does not say. */
export function isContext(story: Story, thing: { claim: string }): boolean {
  return claimOf(story, thing.claim).context
}
