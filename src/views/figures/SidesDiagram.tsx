import { claimOf, isAnchor } from '../../model/claims'
import { get } from '../../model/lookup'
import { percent } from '../../model/percent'
import type { Story } from '../../schema/story'
import type { Sides } from '../../schema/telling'
import { words } from '../../words/en'
import { ClaimText } from '../story/ClaimText'
import { claimData } from '../story/claimData'

type Tie = Sides['ties'][number]
type Party = Sides['parties'][number]

const TIP = 'url(#tie-tip)'
/** Half a line of a party's name, px: where lines to it end. */
const ROOM = 20

/** Who stands how to whom: the diagram, and every line of it as a sentence. */
export function SidesDiagram({ story, sides }: { story: Story; sides: Sides }) {
  const title = `chart-sides-${sides.step}`
  return (
    <figure className="chart" aria-labelledby={title}>
      <figcaption>
        <h3 id={title}>{sides.title}</h3>
        <p className="counts">{sides.caption}</p>
      </figcaption>
      <svg
        className="sides"
        width="100%"
        height={sides.height}
        role="img"
        aria-label={words.sidesDrawn}
      >
        <marker
          id="tie-tip"
          viewBox="-9 -5 10 10"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M-8-4.2 0 0l-8 4.2" />
        </marker>
        {sides.ties.map((tie, i) => (
          <TieLine
            key={tie.text}
            story={story}
            sides={sides}
            tie={tie}
            number={i + 1}
          />
        ))}
        {sides.parties.map((party) => (
          <PartyName
            key={party.id}
            party={party}
            context={isContext(story, sides, party)}
          />
        ))}
      </svg>
      <ol className="sides-list">
        {sides.ties.map((tie, i) => (
          <li
            key={tie.text}
            data-number={i + 1}
            {...claimData(story, tie.claim)}
          >
            <ClaimText
              story={story}
              passage={tie}
              anchor={isAnchor(story, tie.claim, tie)}
            />
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** A line from one to the other, with its number and its word. */
function TieLine({
  story,
  sides,
  tie,
  number,
}: {
  story: Story
  sides: Sides
  tie: Tie
  number: number
}) {
  const { from, to } = ends(sides, tie)
  const along = (share: number) => ({
    x: percent(from.x + (to.x - from.x) * share),
    y: from.y + (to.y - from.y) * share,
  })
  const [start, end] = [along(0), along(1)]
  const label = along(tie.labelAt)
  return (
    <g className="tie" {...claimData(story, tie.claim)}>
      <line
        x1={start.x}
        x2={end.x}
        y1={start.y}
        y2={end.y}
        markerStart={tie.mutual ? TIP : undefined}
        markerEnd={TIP}
      />
      <text x={label.x} y={label.y} dy="4" textAnchor="middle">
        <tspan className="tie-number">{number}</tspan> {tie.label}
      </text>
    </g>
  )
}

interface At {
  x: number
  y: number
}

/** Where a line begins and ends: clear of both names. */
function ends({ parties }: Sides, tie: Tie): { from: At; to: At } {
  const a = get(parties, tie.from, 'party').at
  const b = get(parties, tie.to, 'party').at
  const down = Math.sign(b.y - a.y)
  if (down === 0) {
    // Level: their names stand side by side.
    const inward = Math.sign(b.x - a.x) * 19
    return { from: { ...a, x: a.x + inward }, to: { ...b, x: b.x - inward } }
  }
  return {
    from: { ...a, y: a.y + down * ROOM },
    to: { ...b, y: b.y - down * ROOM },
  }
}

function PartyName({ party, context }: { party: Party; context: boolean }) {
  const { name, at } = party
  return (
    <text
      className="party"
      x={percent(at.x)}
      y={at.y}
      textAnchor="middle"
      data-context={context || undefined}
    >
      {name.map((line, i) => (
        <tspan
          key={line}
          x={percent(at.x)}
          dy={i ? 16 : name.length > 1 ? -3 : 5}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Whether only other reports speak of a party. */
function isContext(story: Story, { ties }: Sides, { id }: Party): boolean {
  return ties
    .filter(({ from, to }) => from === id || to === id)
    .every(({ claim }) => claimOf(story, claim).context)
}
