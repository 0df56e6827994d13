import { attributionOf } from '../../model/claims'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import type { Claim } from '../../schema/claim'
import type { Source } from '../../schema/record'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { ClaimDates } from '../ledger/ClaimDates'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'
import { sourceDate } from '../story/sourceDate'
import { Part } from './Part'

/** The appendix: every claim with its chain and its dates; its sources by number, listed below. */
export function HandoutLedger({ story }: { story: Story }) {
  const { claimColumns } = words
  return (
    <Part story={story} name="ledger">
      <p>{words.handout.ledger.intro}</p>
      <table data-ledger aria-labelledby="part-ledger-title">
        <thead>
          <tr>
            <th scope="col">{claimColumns.claim}</th>
            <th scope="col">{claimColumns.attribution}</th>
            <th scope="col">{claimColumns.status}</th>
            <th scope="col">{claimColumns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {story.claims.map((claim) => (
            <Row key={claim.id} story={story} claim={claim} />
          ))}
        </tbody>
      </table>
      <h3>{words.handout.ledger.sources}</h3>
      <ol className="ledger-sources">
        {story.sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ol>
    </Part>
  )
}

function Row({ story, claim }: { story: Story; claim: Claim }) {
  const numberOf = (id: string) =>
    story.sources.indexOf(get(story.sources, id, 'source')) + 1
  return (
    <tr {...claimData(story, claim.id)}>
      <th scope="row">{plainProse(story, claim.text)}</th>
      <td>
        {attributionOf(story, claim)}
        <ClaimDates story={story} claim={claim} />
      </td>
      <td>
        <StatusTag claim={claim} />
        {claim.context && (
          <span className="elsewhere">{words.notInArticle}</span>
        )}
      </td>
      <td>{claim.sources.map(numberOf).join(', ')}</td>
    </tr>
  )
}

function SourceLine({ source }: { source: Source }) {
  const { outlet, carriedBy, title, url } = source
  return (
    <li>
      {outlet}
      {title && `. ${title}`}
      {carriedBy && `, ${words.via(carriedBy)}`}, {sourceDate(source)}
      {url && (
        <>
          . <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>
        </>
      )}
    </li>
  )
}
