import { get } from '../../model/lookup'
import { percent } from '../../model/percent'
import { formatDay, weekday } from '../../model/time'
import type { Timeline } from '../../model/timeline'
import type { LaneGroup } from '../../model/timelineGroups'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { KindMark } from '../mark/KindMark'
import { ColumnLeader } from './ColumnLeader'
import { formatHour } from './formatHour'
import { LaneShapes } from './LaneShapes'

const GUTTER = 60
const LANE = 17
/** Width of the drawing, px; the column is never narrower. */
const WIDTH = 254

/** The upright timeline: two clocks in the gutter, the lanes, and leaders to the labels. */
export function TimelineColumn({
  story,
  timeline,
  placed,
  groups,
}: {
  story: Story
  timeline: Timeline
  placed: PlacedMark[]
  groups?: readonly LaneGroup[] | undefined
}) {
  const { scale, lanes, days, hours } = timeline
  const y = (units: number) => percent((units / scale.end) * 100)
  const laneX = (id: string) =>
    GUTTER + LANE * (lanes.findIndex((lane) => lane.id === id) + 0.5)
  const lanesEnd = GUTTER + LANE * lanes.length
  const flare = scale.dayStart - scale.beforeEnd
  return (
    <svg className="column" aria-hidden="true">
      <svg
        viewBox={`0 0 ${WIDTH} ${scale.end}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        <path
          className="panel"
          d={`M${GUTTER} ${scale.beforeEnd}H${lanesEnd}L${WIDTH} ${scale.dayStart - flare * 0.25}V${scale.dayEnd + flare * 0.25}L${lanesEnd} ${scale.afterStart}H${GUTTER}L0 ${scale.dayEnd + flare * 0.25}V${scale.dayStart - flare * 0.25}z`}
        />
      </svg>
      {days.map(({ date, at, context }, i) => {
        const edge = i % 3 === 0 || date === story.axis.contextTo
        return edge || !context ? (
          <text
            key={date}
            className="day"
            x={GUTTER - 8}
            y={y(at)}
            dy="4"
            textAnchor="end"
            data-context={context || undefined}
          >
            {weekday(date).slice(0, 3)} {Number(date.slice(8))}
          </text>
        ) : null
      })}
      <text className="magnified" x="4" y={y(scale.dayStart)} dy="-21">
        {formatDay(story.axis.magnified)}
      </text>
      {story.clocks.slice(0, 2).map((clock, i) => (
        <text
          key={clock.id}
          className={i ? 'hour far' : 'hour'}
          x={i ? GUTTER : 26}
          y={y(scale.dayStart)}
          dy="-8"
          textAnchor="end"
        >
          {clock.short}
        </text>
      ))}
      {hours.map(({ hour, at, clocks }) => (
        <g key={hour}>
          <line
            className="hair"
            x1={GUTTER - 5}
            x2={lanesEnd}
            y1={y(at)}
            y2={y(at)}
          />
          <text className="hour" x="26" y={y(at)} dy="4" textAnchor="end">
            {formatHour(hour)}
          </text>
          {clocks.slice(0, 1).map((other) => (
            <text
              key={other.clock.id}
              className="hour far"
              x={GUTTER - 8}
              y={y(at)}
              dy="4"
              textAnchor="end"
            >
              {formatHour(other.hour)}
            </text>
          ))}
        </g>
      ))}
      {lanes.map((lane) =>
        [
          [scale.start, scale.beforeEnd, false] as const,
          [scale.dayStart, scale.dayEnd, false] as const,
          [scale.afterStart, scale.end, true] as const,
        ].map(([from, to, context]) => (
          <line
            key={lane.id + from}
            className="rail"
            x1={laneX(lane.id)}
            x2={laneX(lane.id)}
            y1={y(from)}
            y2={y(to)}
            data-context={context || undefined}
          />
        )),
      )}
      {lanes.map((lane) => (
        <svg
          key={lane.id}
          className="lane-head"
          x={laneX(lane.id)}
          y={y(scale.dayStart)}
        >
          <g transform="translate(0 -11.5) scale(.6)">
            <KindMark kind={get(story.kinds, lane.kind, 'kind')} />
          </g>
        </svg>
      ))}
      <LaneShapes
        story={story}
        scale={scale}
        placed={placed}
        groups={groups}
        layOf={({ id }) => ({
          ...{ upright: true, lane: laneX(id), tick: 8, size: 0.86 },
        })}
        leader={({ lane, at, label }) => (
          <ColumnLeader
            x={laneX(lane.id)}
            lanesEnd={lanesEnd}
            at={at}
            label={label}
          />
        )}
      />
    </svg>
  )
}
