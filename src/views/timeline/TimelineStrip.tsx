import { formatDay } from '../../model/time'
import type { Timeline } from '../../model/timeline'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { pct } from '../map/pct'
import { EventShape } from './EventShape'

/** Height of a lane and of the heading above, px: `strip.css` says the same. */
const ROW = 24
const HEAD = 20

/** The same scale laid flat, for narrow screens. */
export function TimelineStrip({
  story,
  timeline,
  placed,
}: {
  story: Story
  timeline: Timeline
  placed: PlacedMark[]
}) {
  const { scale, lanes, days, hours } = timeline
  const x = (units: number) => pct((units / scale.end) * 100)
  const laneY = (id: string) =>
    HEAD + ROW * (lanes.findIndex((lane) => lane.id === id) + 0.5)
  const bottom = HEAD + ROW * lanes.length
  const height = bottom + 16
  const { beforeEnd, dayStart, dayEnd, afterStart } = scale
  const named = days.filter(
    ({ date }) =>
      date === story.axis.from ||
      date === story.axis.contextTo ||
      placed.some(({ mark }) => mark.event.when.date === date),
  )
  return (
    <svg className="strip" height={height} aria-hidden="true">
      <svg
        viewBox={`0 0 ${scale.end} ${height}`}
        preserveAspectRatio="none"
        width="100%"
        height={height}
      >
        <path
          className="panel"
          d={`M${beforeEnd} ${HEAD}L${dayStart - 0.4} 0H${dayEnd + 0.4}L${afterStart} ${HEAD}V${bottom}L${dayEnd + 0.4} ${height}H${dayStart - 0.4}L${beforeEnd} ${bottom}z`}
        />
      </svg>
      <text className="magnified" x={x(dayStart)} y="14" dx="4">
        {formatDay(story.axis.magnified)}, {story.clocks[0]?.short}
      </text>
      {named.map(({ date, at, context }) => (
        <text
          key={date}
          className="day"
          x={x(at)}
          y={bottom + 12}
          textAnchor="middle"
          data-context={context || undefined}
        >
          {Number(date.slice(8))}
        </text>
      ))}
      {hours
        .filter(({ hour }) => hour % 6 === 0)
        .map(({ hour, at }) => (
          <g key={hour}>
            <line
              className="hair"
              x1={x(at)}
              x2={x(at)}
              y1={HEAD}
              y2={bottom}
            />
            <text
              className="hour"
              x={x(at)}
              y={bottom + 12}
              textAnchor="middle"
            >
              {String(hour).padStart(2, '0')}
            </text>
          </g>
        ))}
      {lanes.map((lane) => (
        <line
          key={lane.id}
          className="rail"
          x1="0"
          x2="100%"
          y1={laneY(lane.id)}
          y2={laneY(lane.id)}
        />
      ))}
      {placed.map((p) => (
        <EventShape
          key={p.mark.event.id}
          story={story}
          placed={p}
          lay={{
            upright: false,
            lane: laneY(p.mark.lane.id),
            tick: 9,
            size: 0.8,
          }}
        />
      ))}
    </svg>
  )
}
