import { chartOf, type Figure } from '../../model/figures'
import type { Story } from '../../schema/story'
import type { Comparison } from '../../schema/telling'
import { words } from '../../words/en'
import { ChartGrid } from '../figures/ChartGrid'
import { claimData } from '../story/claimData'

/** A comparison's axis with nothing on it: the figures are to be placed by hand. */
export function BlankAxis({
  story,
  comparison,
}: {
  story: Story
  comparison: Comparison
}) {
  const chart = chartOf(story, comparison)
  const figures = chart.origins.flatMap((origin) => origin.figures)
  const { worksheet } = words.handout
  return (
    <>
      <p className="figures-to-place">
        {worksheet.figures}{' '}
        {figures.toSorted(byValue).map(({ claim, words: written }) => (
          <span key={claim.id} {...claimData(story, claim.id)}>
            <b>{written}</b>{' '}
          </span>
        ))}
      </p>
      <div className="plot blank-axis">
        <ChartGrid chart={{ ...chart, beside: null }} unit={comparison.unit} />
        <ol>
          {figures.map(({ claim }) => (
            <li key={claim.id} data-context={claim.context || undefined}>
              <span>{worksheet.by}</span>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

/** From small to large: the order says nothing of who said which. */
const byValue = (a: Figure, b: Figure) => a.value - b.value
