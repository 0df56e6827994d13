import { attributionOf } from '../../model/claims'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import { formatDate, formatMonth, formatWhen } from '../../model/time'
import type { Claim } from '../../schema/claim'
import type { Source } from '../../schema/record'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'
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
  const [main] = story.clocks
  const numberOf = (id: string) =>
    story.sources.indexOf(get(story.sources, id, 'source')) + 1
  return (
    <tr {...claimData(story, claim.id)}>
      <th scope="row">{plainProse(story, claim.text)}</th>
      <td>
        {attributionOf(story, claim)}
        {main && (
          <span className="check">
            {words.said(formatWhen(claim.saidAt, main))};{' '}
            {words.published(formatWhen(claim.publishedAt, main))}
          </span>
        )}
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
  const { outlet, carriedBy, title, url, published } = source
  const dates = { day: formatDate, month: formatMonth }
  const date =
    published.precision === 'undated'
      ? words.undated
      : dates[published.precision](published.date)
  return (
    <li>
      {outlet}
      {title && `. ${title}`}
      {carriedBy && `, ${words.via(carriedBy)}`}, {date}
      {url && (
        <>
          . <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>
        </>
      )}
    </li>
  )
}
