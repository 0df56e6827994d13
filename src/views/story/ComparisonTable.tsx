import { attributionOf, claimOf, isComparisonAnchor } from '../../model/claims'
import type { Story } from '../../schema/story'
import type { Comparison } from '../../schema/telling'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from './claimData'

/** Rival figures as a table, grouped by where they come from. */
export function ComparisonTable({
  story,
  comparison,
}: {
  story: Story
  comparison: Comparison
}) {
  const { figures } = words
  return (
    <table className="comparison">
      <caption>
        <b>{comparison.title}</b> {comparison.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">{figures.figure}</th>
          <th scope="col">{figures.who}</th>
          <th scope="col">{figures.status}</th>
        </tr>
      </thead>
      {comparison.origins.map((origin) => (
        <tbody key={origin.name}>
          <tr
            className="origin"
            data-context={
              origin.claims.every((id) => claimOf(story, id).context) ||
              undefined
            }
          >
            <th scope="rowgroup" colSpan={3}>
              {origin.name}
            </th>
          </tr>
          {origin.claims.map((id) => (
            <FigureRow
              key={id}
              story={story}
              id={id}
              anchor={isComparisonAnchor(story, comparison, id)}
            />
          ))}
        </tbody>
      ))}
      {comparison.beside && (
        <tbody>
          <tr className="origin" data-context>
            <th scope="rowgroup" colSpan={3}>
              {words.besideFigures}
            </th>
          </tr>
          <FigureRow
            story={story}
            id={comparison.beside}
            anchor={isComparisonAnchor(story, comparison, comparison.beside)}
          />
        </tbody>
      )}
    </table>
  )
}

function FigureRow({
  story,
  id,
  anchor,
}: {
  story: Story
  id: string
  anchor: boolean
}) {
  const claim = claimOf(story, id)
  return (
    <tr id={anchor ? `claim-${id}` : undefined} {...claimData(story, id)}>
      <th scope="row">{claim.figure?.words}</th>
      <td>
        {attributionOf(story, claim)}
        <span className="counts">{claim.figure?.counts}</span>
      </td>
      <td>
        <StatusTag claim={claim} />
        {claim.context && <span className="counts">{words.notInArticle}</span>}
      </td>
    </tr>
  )
}
