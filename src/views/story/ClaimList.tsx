import { isAnchor } from '../../model/claims'
import type { Story } from '../../schema/story'
import type { Passage } from '../../schema/telling'
import { ClaimText } from './ClaimText'

/** Sentences that stand as a list, each with its claim. */
export function ClaimList({
  story,
  passages,
}: {
  story: Story
  passages: readonly Passage[]
}) {
  return (
    <ul>
      {passages.map((passage) => (
        <li key={passage.text}>
          <ClaimText
            story={story}
            passage={passage}
            anchor={isAnchor(story, passage.claim, passage)}
          />
        </li>
      ))}
    </ul>
  )
}
