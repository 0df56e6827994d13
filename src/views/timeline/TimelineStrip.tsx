import type { LaidTimeline } from '../../model/laidTimeline'
import type { Story } from '../../schema/story'
import { LaneShapes } from './LaneShapes'
import { StripScale } from './StripScale'
import { stripLay } from './stripLay'

/**
 * The same scale laid flat, for narrow screens. `rows`: how high each lane is,
 * px, if labels stand under its line; `clocks`: how many clocks tell the hours.
 */
export function TimelineStrip({
  story,
  laid,
  rows,
  clocks = 1,
  narrowest,
}: {
  story: Story
  laid: LaidTimeline
  rows?: readonly number[]
  clocks?: 1 | 2
  /** The narrowest it is drawn, px. */
  narrowest: number
}) {
  const lay = stripLay(laid.timeline, { clocks, rows, narrowest })
  return (
    <svg className="strip" height={lay.height} aria-hidden="true">
      <StripScale story={story} laid={laid} lay={lay} />
      {laid.timeline.lanes.map(({ id }) => (
        <line
          key={id}
          className="rail"
          x1="0"
          x2="100%"
          y1={lay.laneY(id)}
          y2={lay.laneY(id)}
        />
      ))}
      <LaneShapes
        story={story}
        laid={laid}
        layOf={({ id }) => ({
          ...{ upright: false, lane: lay.laneY(id), tick: 9, size: 0.8 },
        })}
      />
    </svg>
  )
}
