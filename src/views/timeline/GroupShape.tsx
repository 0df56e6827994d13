import type { ReactNode } from 'react'
import { get } from '../../model/lookup'
import { percent } from '../../model/percent'
import type { LaneGroup } from '../../model/timelineGroups'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { acrossLane, alongLane, type Lay, SoftBar } from './EventShape'
import { countsOf } from './GroupCount'

/** Radius of the disc that holds the count, px: no wider than the column's lane. */
const DISC = 8.4

/**
 * A group on its lane: a tick or a line for each of its events, where it is, and
 * a disc with their number. Hollow: nothing of it is in the article.
 */
export function GroupShape({
  story,
  group,
  placed,
  day,
  lay,
  children,
}: {
  story: Story
  group: LaneGroup
  placed: readonly PlacedMark[]
  /** The whole of the magnified day, in percent. */
  day: { from: number; to: number }
  lay: Lay
  children?: ReactNode
}) {
  const { id, lane, cell, marks } = group
  const kind = get(story.kinds, lane.kind, 'kind')
  const isContext = countsOf(marks).article === 0
  const hasNoHour = cell.holds === 'no hour'
  return (
    <g
      className={`kind-${kind.id}`}
      data-group={id}
      data-context={isContext || undefined}
    >
      {children}
      {hasNoHour && (
        <SoftBar kind={kind} hollow={isContext} lay={lay} extent={day} />
      )}
      {placed.map((own) => (
        <OwnMark
          key={own.mark.event.id}
          placed={own}
          hasNoHour={hasNoHour}
          lay={lay}
        />
      ))}
      <Disc group={group} lay={lay} />
    </g>
  )
}

/** An event of the group where it is; where the group has no hour, only what narrows it. */
function OwnMark({
  placed,
  hasNoHour,
  lay,
}: {
  placed: PlacedMark
  hasNoHour: boolean
  lay: Lay
}) {
  const { mark, at, bar, contextBar } = placed
  const range = contextBar ?? (hasNoHour ? null : bar)
  return (
    <g
      data-mark={mark.event.id}
      data-now={mark.now || undefined}
      data-context={mark.context || undefined}
    >
      {range && (
        <line
          className="range"
          data-context={contextBar ? true : undefined}
          {...alongLane(lay, range)}
        />
      )}
      {!range && !hasNoHour && (
        <line className="one" {...acrossLane(lay, at)} />
      )}
    </g>
  )
}

/** How many they are: of all reports, and of the article alone where that differs. */
function Disc({ group, lay }: { group: LaneGroup; lay: Lay }) {
  const { all, article } = countsOf(group.marks)
  const isContext = article === 0
  const along = percent(group.at)
  return (
    <svg
      className="disc"
      {...(lay.upright ? { x: lay.lane, y: along } : { x: along, y: lay.lane })}
    >
      <circle r={DISC} data-hollow={isContext || undefined} />
      {article === all || isContext ? (
        <text data-count-all={all}>{all}</text>
      ) : (
        <>
          <text data-context data-count-all={all}>
            {all}
          </text>
          <g className="article-only">
            <text data-count-article={article}>{article}</text>
          </g>
        </>
      )}
    </svg>
  )
}
