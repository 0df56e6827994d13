import type { Lesson } from '../schema/lesson'
import type { Area, Frame, LandLabel, Ring, Ruler } from '../schema/map'
import type { Place } from '../schema/record'
import type { Story } from '../schema/story'
import type { SceneSpec } from '../schema/telling'
import { get } from './lookup'
import { plainProse } from './prose'

/** What one map shows, whole, whichever way a reader came to it. */
export interface Scene {
  /** The step's title, or the story's. */
  title: string
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
  return sceneFrom(story, step.title, step.scene)
}

/** The first screen's own scene: where on the map all of it takes place. */
export function openingScene(story: Story): Scene {
  return sceneFrom(story, story.title, story.opening.scene)
}

/** The scene of the handout’s numbered map. */
export function lessonScene(story: Story, lesson: Lesson): Scene {
  return sceneFrom(story, story.title, lesson.map.scene)
}

function sceneFrom(story: Story, title: string, spec: SceneSpec): Scene {
  const { map } = story
  return {
    title,
    frame: get(map.frames, spec.frame, 'frame'),
    focus: get(story.places, map.focus, 'place'),
    places: spec.places
      .filter((id) => id !== map.focus)
      .map((id) => get(story.places, id, 'place')),
    areas: spec.areas.map((id) => get(map.areas, id, 'area')),
    rings: spec.rings.map((id) => get(map.rings, id, 'ring')),
    rulers: spec.rulers.map((id) => get(map.rulers, id, 'ruler')),
    landLabels: map.landLabels.map((label) => ({
      ...label,
      stands: label.stands.filter((s) => s.frames.includes(spec.frame)),
    })),
    alt: plainProse(story, spec.alt),
  }
}
