// What of a quiz rests on other reports than the article.

import type { Exercise } from '../schema/lesson'
import type { Story } from '../schema/story'
import type { Passage } from '../schema/telling'
import { claimOf } from './claims'

type Option = Exercise['options'][number]

/** Whether all of these rest on other reports than the article. */
export function areFromElsewhere(
  story: Story,
  passages: readonly Passage[],
): boolean {
  return passages.every(
    ({ claim }) => claim !== undefined && claimOf(story, claim).context,
  )
}

/** Whether an option puts, or is answered with, nothing of the article. */
export function isOptionFromElsewhere(story: Story, option: Option): boolean {
  const { claim, reply } = option
  return claim ? claimOf(story, claim).context : areFromElsewhere(story, reply)
}

/** Whether a question lives on other reports: without them it has no two options. */
export function isFromElsewhere(story: Story, exercise: Exercise): boolean {
  const left = exercise.options.filter((o) => !isOptionFromElsewhere(story, o))
  return left.length < 2
}
