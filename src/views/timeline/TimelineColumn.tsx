import type { LaidTimeline } from '../../model/laidTimeline'
import { get } from '../../model/lookup'
import type { Timeline } from '../../model/timeline'
import type { Story } from '../../schema/story'
import { KindMark } from '../mark/KindMark'
import { ColumnLeader } from './ColumnLeader'
import { ColumnScale } from './ColumnScale'
import { type ColumnLay, columnLay } from './columnLay'
import { LaneShapes } from './LaneShapes'

/** The upright timeline: two clocks in the gutter, the lanes, and leaders to the labels. */
export function TimelineColumn({
  story,
  laid,
}: {
  story: Story
  laid: LaidTimeline
}) {
  const { timeline } = laid
  const lay = columnLay(timeline)
  return (
    <svg className="column" aria-hidden="true">
      <ColumnScale story={story} timeline={timeline} lay={lay} />
      <Rails timeline={timeline} lay={lay} />
      {timeline.lanes.map((lane) => (
        <svg
          key={lane.id}
          className="lane-head"
          x={lay.laneX(lane.id)}
          y={lay.y(timeline.scale.dayStart)}
        >
          <g transform="translate(0 -11.5) scale(.6)">
            <KindMark kind={get(story.kinds, lane.kind, 'kind')} />
          </g>
        </svg>
      ))}
      <LaneShapes
        story={story}
        laid={laid}
        layOf={({ id }) => ({
          ...{ upright: true, lane: lay.laneX(id), tick: 8, size: 0.86 },
        })}
        leader={({ lane, at, label }) => (
          <ColumnLeader
            x={lay.laneX(lane.id)}
            lanesEnd={lay.lanesEnd}
            at={at}
            label={label}
          />
        )}
      />
    </svg>
  )
}

/** Each lane's line, broken where the scale changes. */
function Rails({ timeline, lay }: { timeline: Timeline; lay: ColumnLay }) {
  const { scale, lanes } = timeline
  const parts = [
    [scale.start, scale.beforeEnd, false],
    [scale.dayStart, scale.dayEnd, false],
    [scale.afterStart, scale.end, true],
  ] as const
  return lanes.map(({ id }) =>
    parts.map(([from, to, context]) => (
      <line
        key={id + from}
        className="rail"
        x1={lay.laneX(id)}
        x2={lay.laneX(id)}
        y1={lay.y(from)}
        y2={lay.y(to)}
        data-context={context || undefined}
      />
    )),
  )
}
