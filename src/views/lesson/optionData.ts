import { isOptionFromElsewhere } from '../../model/exercises'
import type { Exercise } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { claimData } from '../story/claimData'

/** What an option carries: the claim it puts, or only that it is from other reports. */
export function optionData(story: Story, option: Exercise['options'][number]) {
  return option.claim
    ? claimData(story, option.claim)
    : { 'data-context': isOptionFromElsewhere(story, option) || undefined }
}
