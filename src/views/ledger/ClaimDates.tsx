import { formatWhen } from '../../model/time'
import type { Claim } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** When a claim was said and when published, by the story's first clock. */
export function ClaimDates({ story, claim }: { story: Story; claim: Claim }) {
  const [main] = story.clocks
  return (
    main && (
      <span className="check">
        {words.said(formatWhen(claim.saidAt, main))};{' '}
        {words.published(formatWhen(claim.publishedAt, main))}
      </span>
    )
  )
}
