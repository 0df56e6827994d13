import { attributionOf, hasContext, stepOfClaim } from '../../model/claims'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import { knownAt } from '../../model/publication'
import type { Claim } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'
import { CitationForms } from './CitationForms'
import { ClaimDates } from './ClaimDates'
import { FilterForm } from './FilterForm'

/** Every claim with its chain, its dates, its sources and its place in the story. */
export function ClaimLedger({ story }: { story: Story }) {
  const article = story.claims.filter((claim) => !claim.context)
  return (
    <details className="ledger" data-ledger>
      <summary id="every-claim">
        <h2>{words.everyClaim}</h2>
      </summary>
      {hasContext(story) ? (
        <>
          <p data-context>
            {words.claimCount(story.claims.length, article.length)}
          </p>
          <p className="article-only">{words.articleCount(article.length)}</p>
        </>
      ) : (
        <p>{words.claimCountOfArticle(article.length)}</p>
      )}
      <noscript>
        <p>{words.filter.needsScript}</p>
      </noscript>
      <FilterForm story={story} />
      <p className="ledger-sides">
        <b data-slot="side-1" /> <b data-slot="side-2" />
      </p>
      <table aria-label={words.everyClaim}>
        <thead>
          <tr>
            <th scope="col">{words.claimColumns.claim}</th>
            <th scope="col">{words.claimColumns.attribution}</th>
            <th scope="col">{words.claimColumns.status}</th>
            <th scope="col">{words.claimColumns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {story.claims.map((claim) => (
            <LedgerRow key={claim.id} story={story} claim={claim} />
          ))}
        </tbody>
      </table>
      <CitationForms story={story} />
    </details>
  )
}

function LedgerRow({ story, claim }: { story: Story; claim: Claim }) {
  const step = stepOfClaim(story, claim.id)
  const text = plainProse(story, claim.text)
  const { account } = get(story.speakers, claim.speaker, 'speaker')
  return (
    <tr
      {...claimData(story, claim.id)}
      data-speaker={claim.speaker}
      data-account={account}
      data-known={knownAt(story, claim)}
    >
      <th scope="row">
        <span data-text>
          {step ? <a href={`#claim-${claim.id}`}>{text}</a> : text}
        </span>
        {claim.check && (
          <span className="check" data-context>
            {plainProse(story, claim.check)}
          </span>
        )}
      </th>
      <td>
        <b data-by>{attributionOf(story, claim)}</b>
        <ClaimDates story={story} claim={claim} />
      </td>
      <td>
        <StatusTag claim={claim} />
        {claim.context && <span className="check">{words.notInArticle}</span>}
      </td>
      <td>
        {claim.sources.map((id, i) => {
          const { outlet } = get(story.sources, id, 'source')
          return (
            <span key={id}>
              {i > 0 && ', '}
              <a href={`#source-${id}`}>{outlet}</a>
            </span>
          )
        })}
        {step && (
          <span className="check">
            {words.toldIn(get(story.steps, step, 'step').title)}
          </span>
        )}
        <button
          type="button"
          className="button cite needs-script"
          aria-expanded="false"
        >
          {words.citation.cite}
          <span className="vh"> {claim.id}</span>
        </button>
      </td>
    </tr>
  )
}
