import { attributionOf } from '../../model/claims'
import { get } from '../../model/lookup'
import type { Claim } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'

/** Who says it, through whose hands it came, and how far it is established. */
export function SpeakerReveal({
  story,
  claim,
}: {
  story: Story
  claim: Claim
}) {
  const { role } = get(story.speakers, claim.speaker, 'speaker')
  const { deck, statusMeanings, disputedMeaning, notInArticle } = words
  return (
    <div className="reveal" {...claimData(story, claim.id)}>
      <p className="reveal-who">
        <b className="who">{attributionOf(story, claim)}</b>
        {role && <span className="counts"> ({role})</span>}
      </p>
      <p className="reveal-status">
        <StatusTag claim={claim} />: {statusMeanings[claim.status]}
        {claim.disputedBy.length > 0 && `; ${disputedMeaning}`}
        {claim.context && `; ${notInArticle}`}
        {deck.stop}
      </p>
    </div>
  )
}
