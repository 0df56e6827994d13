// The stories that tests run on: our own, the fixture, the island.

import { loadStory } from '../../scripts/loadStory'

export const FIXTURE_FOLDER = 'tests/support/fixture-story'

/** The story that is published, whatever `STORY` says. */
export const realStory = await loadStory('src/content')
/** Three steps of an invented story, elsewhere on earth. */
export const fixture = await loadStory(FIXTURE_FOLDER)

const ISLAND_FOLDER = 'tests/support/island-story'

/** Seven steps that lack whatever a story may lack: other reports, a lesson, a border, terms, a warning. */
export const island = await loadStory(ISLAND_FOLDER)

export const stories = [
  { name: 'the real story', story: realStory },
  { name: 'the fixture', story: fixture },
  { name: 'the island', story: island },
]
/** Each step of all stories, for `it.each('$name: $stepId')`. */
export const everyStep = stories.flatMap(({ name, story }) =>
  story.steps.map((step) => ({ name, story, step, stepId: step.id })),
)
