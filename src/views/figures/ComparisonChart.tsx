import { attributionOf, claimOf, isAnchor } from '../../model/claims'
import { type Chart, chartOf, type Figure } from '../../model/figures'
import { get } from '../../model/lookup'
import type { Story } from '../../schema/story'
import type { Comparison } from '../../schema/telling'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { ClaimText } from '../story/ClaimText'
import { claimData } from '../story/claimData'
import { ChartGrid } from './ChartGrid'
import { FigureMark } from './FigureMark'

/**
 * Rival figures to scale on one axis, bracketed by where they come from. Each
 * row says in words what its mark shows.
 */
export function ComparisonChart({
  story,
  comparison,
}: {
  story: Story
  comparison: Comparison
}) {
  const chart = chartOf(story, comparison)
  const { unit, notes } = comparison
  const title = `chart-${comparison.id}`
  const row = (figure: Figure) => (
    <FigureRow
      key={figure.claim.id}
      story={story}
      chart={chart}
      comparison={comparison}
      figure={figure}
    />
  )
  return (
    <figure
      className="chart"
      id={`figure-${comparison.id}`}
      aria-labelledby={title}
    >
      <figcaption>
        <h3 id={title}>{comparison.title}</h3>
        <p className="counts">{comparison.caption}</p>
      </figcaption>
      <div className="plot">
        <ChartGrid chart={chart} unit={unit} />
        <ul>
          {chart.origins.map(({ name, context, figures }) => (
            <li
              key={name}
              className="origin"
              data-context={context || undefined}
            >
              <b>{name}</b>
              <ul>{figures.map(row)}</ul>
            </li>
          ))}
          {chart.beside && (
            <li className="origin beside" data-context>
              <b>{words.besideFigures}</b>
              <ul>{row(chart.beside)}</ul>
            </li>
          )}
        </ul>
      </div>
      <p className="counts chart-words" data-context>
        {inWords(chart)}
      </p>
      {notes.map((note) => (
        <p
          key={note.text}
          className="chart-note"
          data-context={
            (note.claim && claimOf(story, note.claim).context) || undefined
          }
        >
          <ClaimText
            story={story}
            passage={note}
            anchor={isAnchor(story, note.claim, note)}
          />
        </p>
      ))}
    </figure>
  )
}

function FigureRow({
  story,
  chart,
  comparison,
  figure,
}: {
  story: Story
  chart: Chart
  comparison: Comparison
  figure: Figure
}) {
  const { claim, counts } = figure
  const by = attributionOf(story, claim)
  return (
    <li
      id={
        isAnchor(story, claim.id, comparison) ? `claim-${claim.id}` : undefined
      }
      className="figure-row"
      {...claimData(story, claim.id)}
    >
      <div className="figure-said">
        <span>
          <b className="figure-value">{figure.words}</b>{' '}
          <span className="vh">{words.figureBy(claim.status)}</span>
          {by} <StatusTag claim={claim} />
        </span>
        <span className="counts">
          {counts}
          {claim.context && `; ${words.notInArticle}`}
        </span>
      </div>
      <FigureMark
        figure={figure}
        max={chart.axis.max}
        kind={get(story.steps, comparison.step, 'step').kind}
      />
    </li>
  )
}

/** The chart's figures as a sentence, in the chart's own order. */
function inWords({ origins, beside }: Chart): string {
  const listed = origins.map(({ name, figures }) =>
    words.originInWords(
      name,
      figures.map((figure) => figure.words),
    ),
  )
  const counted = beside ? [words.besideInWords(beside.words)] : []
  return [words.inWords, ...listed, ...counted].join(' ')
}
