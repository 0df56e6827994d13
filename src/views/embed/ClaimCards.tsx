import { attributionOf, claimOf, stepOfClaim } from '../../model/claims'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import { formatWhen } from '../../model/time'
import type { Claim } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'

/** Every claim as it stands alone in a frame: `view=claim` shows one of them. */
export function ClaimCards({ story }: { story: Story }) {
  return (
    <template id="cards">
      {story.claims.map((claim) => (
        <ClaimCard key={claim.id} story={story} claim={claim} />
      ))}
    </template>
  )
}

function ClaimCard({ story, claim }: { story: Story; claim: Claim }) {
  const [main] = story.clocks
  const step = stepOfClaim(story, claim.id)
  const others = claim.disputedBy.map((id) => claimOf(story, id))
  const isWithin = others.some(({ context }) => !context)
  const outlets = claim.sources.map(
    (id) => get(story.sources, id, 'source').outlet,
  )
  return (
    <article className="claim-card" {...claimData(story, claim.id)}>
      <p className="card-claim">{plainProse(story, claim.text)}</p>
      <p className="card-by">
        <b className="who">{attributionOf(story, claim)}</b>{' '}
        <StatusTag claim={claim} />
        {claim.context && ` · ${words.notInArticle}`}
      </p>
      {main && (
        <p className="counts">
          {words.said(formatWhen(claim.saidAt, main))};{' '}
          {words.published(formatWhen(claim.publishedAt, main))}.{' '}
          {words.embed.from} {[...new Set(outlets)].join(', ')}.
        </p>
      )}
      {claim.check && (
        <p className="counts" data-context>
          {plainProse(story, claim.check)}
        </p>
      )}
      {others.length > 0 && (
        <>
          {others.some(({ context }) => context) && (
            <p className="differ">
              {words.othersDiffer}{' '}
              <a href={`?context=on#claim-${claim.id}`}>{words.showContext}</a>
            </p>
          )}
          {/* What the article itself contradicts stays while other reports are hidden. */}
          <div className="card-others" data-context={!isWithin || undefined}>
            <h2>{words.embed.disputedBy}</h2>
            <ul>
              {others.map((other) => (
                <li key={other.id} {...claimData(story, other.id)}>
                  {plainProse(story, other.text)}{' '}
                  <b className="who">{attributionOf(story, other)}</b>{' '}
                  <StatusTag claim={other} />
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      {step && (
        <p className="counts">
          {words.toldIn(get(story.steps, step, 'step').title)}
        </p>
      )}
    </article>
  )
}
