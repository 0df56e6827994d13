import { kmBetween } from '../../model/geodesic'
import { type RulerEnd, rulerEnds } from '../../model/ruler'
import { formatLength } from '../../model/scale'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { Choice } from '../page/Choice'
import { claimData } from '../story/claimData'

/** So many distances from the story's place stand there without script. */
const FIXED = 5

/**
 * How far it is: from the story's place to others, and, with script, between
 * any two, drawn on the map as well.
 */
export function RulerFigure({ story }: { story: Story }) {
  const [home, ...others] = rulerEnds(story)
  const { ruler } = words
  const claim = story.map.rulers.find(({ from }) => from === home?.id)?.claim
  if (!home || !claim) return null
  const nameOf = ({ name }: RulerEnd) => name ?? ruler.border(home.name ?? '')
  return (
    <figure
      className="chart ruler-figure"
      aria-labelledby="chart-ruler"
      data-home={home.id}
      {...claimData(story, claim)}
    >
      <figcaption>
        <h3 id="chart-ruler">{ruler.title}</h3>
        <p className="counts">{ruler.caption(story.map.points)}</p>
      </figcaption>
      <table>
        <caption className="counts">{ruler.from(home.name ?? '')}</caption>
        <tbody>
          {others.slice(0, FIXED).map((end) => (
            <tr key={end.id}>
              <th scope="row">{nameOf(end)}</th>
              <td>{formatLength(kmBetween(home.at, end.at))}</td>
              <td className="needs-script">
                <button type="button" className="button" data-ruler-to={end.id}>
                  {ruler.draw}
                  <span className="vh"> {nameOf(end)}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="needs-script">
        <summary>{ruler.free}</summary>
        <template className="later">
          <form className="filters" aria-label={ruler.free}>
            {(['from', 'to'] as const).map((end) => (
              <Choice key={end} label={ruler.ends[end]} name={end}>
                <option value="">{ruler.choose}</option>
                {[home, ...others].map((option) => (
                  <option
                    key={option.id}
                    value={option.id}
                    data-at={`${option.at.lat} ${option.at.lng}`}
                  >
                    {nameOf(option)}
                  </option>
                ))}
              </Choice>
            ))}
            <p>
              <button
                type="button"
                className="button"
                data-ruler-pick
                aria-pressed="false"
              >
                {ruler.pick}
              </button>{' '}
              <button type="reset" className="button">
                {ruler.clear}
              </button>
            </p>
            <output aria-live="polite" data-between={ruler.between} />
          </form>
        </template>
      </details>
    </figure>
  )
}
