import type { ReactNode } from 'react'
import { get } from '../../model/lookup'
import { percent } from '../../model/percent'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Kind, Story } from '../../schema/story'
import { KindMark } from '../mark/KindMark'

/** How a timeline lies: along which way time runs, and its lane's place across it, px. */
export interface Lay {
  upright: boolean
  lane: number
  /** Half the length of a tick, px, and the size of a mark. */
  tick: number
  size: number
}

/**
 * One event on its lane: a soft bar where the hour is not known, a tick for a
 * report's stamp, else the kind's mark. Where other reports narrow the hour,
 * both are drawn and the context option shows one.
 */
export function EventShape({
  story,
  placed,
  lay,
  children,
}: {
  story: Story
  placed: PlacedMark
  lay: Lay
  children?: ReactNode
}) {
  const { mark, at, bar, contextBar } = placed
  const { event, context } = mark
  const narrowed = mark.contextExtent !== null
  const isMoment = 'at' in (mark.contextExtent ?? mark.extent)
  const kind = get(story.kinds, mark.lane.kind, 'kind')
  const soft = (extent: { from: number; to: number }) => (
    <SoftBar kind={kind} hollow={context} lay={lay} extent={extent} />
  )
  return (
    <g
      data-mark={event.id}
      data-now={mark.now || undefined}
      data-context={context || undefined}
    >
      {children}
      {bar && (
        <g className={narrowed ? 'article-only' : undefined}>{soft(bar)}</g>
      )}
      {contextBar && <g data-context>{soft(contextBar)}</g>}
      {isMoment && event.tick && (
        <line className={`tick kind-${kind.id}`} {...acrossLane(lay, at)} />
      )}
      {isMoment && !event.tick && (
        <svg {...point(lay, at)} data-context={narrowed || undefined}>
          <g transform={`scale(${lay.size})`}>
            <KindMark kind={kind} hollow={context} />
          </g>
        </svg>
      )}
    </g>
  )
}

/** A bar that fades at both ends: somewhere within it. */
export function SoftBar({
  kind,
  hollow,
  lay,
  extent,
}: {
  kind: Kind
  hollow: boolean
  lay: Lay
  extent: { from: number; to: number }
}) {
  return (
    <rect
      className={`soft kind-${kind.id}`}
      data-hollow={hollow || undefined}
      {...box(lay, extent)}
      fill={`url(#fade-${lay.upright ? '' : 'flat-'}${kind.id})`}
    />
  )
}

const BAR = 10

function box(
  { upright, lane }: Lay,
  { from, to }: { from: number; to: number },
) {
  const [start, length, edge] = [
    percent(from),
    percent(to - from),
    lane - BAR / 2,
  ]
  return upright
    ? { x: edge, width: BAR, y: start, height: length }
    : { x: start, width: length, y: edge, height: BAR }
}

/** A tick across the lane, at so many percent along it. */
export function acrossLane({ upright, lane, tick }: Lay, at: number) {
  const [from, to, along] = [lane - tick, lane + tick, percent(at)]
  return upright
    ? { x1: from, x2: to, y1: along, y2: along }
    : { x1: along, x2: along, y1: from, y2: to }
}

/** A line along the lane: many of them over each other stay as faint as one. */
export function alongLane(
  { upright, lane }: Lay,
  { from, to }: { from: number; to: number },
) {
  const [start, end] = [percent(from), percent(to)]
  return upright
    ? { x1: lane, x2: lane, y1: start, y2: end }
    : { x1: start, x2: end, y1: lane, y2: lane }
}

function point({ upright, lane }: Lay, at: number) {
  return upright ? { x: lane, y: percent(at) } : { x: percent(at), y: lane }
}
