import type { PlacedMark } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { pct } from '../map/pct'
import { EventShape } from './EventShape'

/** Where the labels begin, px from the drawing's left: `column.css` says the same. */
const LABELS = 142

/** One event in the column, and the leader to its label. */
export function ColumnMark({
  story,
  placed,
  x,
  lanesEnd,
}: {
  story: Story
  placed: PlacedMark
  x: number
  lanesEnd: number
}) {
  const [at, label] = [pct(placed.at), pct(placed.label)]
  return (
    <EventShape
      story={story}
      placed={placed}
      lay={{ upright: true, lane: x, tick: 8, size: 0.86 }}
    >
      <line className="leader" x1={x + 7} x2={lanesEnd} y1={at} y2={at} />
      <line
        className="leader"
        x1={lanesEnd}
        x2={LABELS - 6}
        y1={at}
        y2={label}
      />
    </EventShape>
  )
}
