import { dayNames, PHONE_STRIP } from '../../model/dayNames'
import { formatDay } from '../../model/time'
import type { Timeline } from '../../model/timeline'
import type { LaneGroup } from '../../model/timelineGroups'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { pct } from '../map/pct'
import { LaneShapes } from './LaneShapes'
import { two } from './two'

/** Height of a lane and of the heading above, px: `strip.css` says the same. */
const ROW = 24
const HEAD = 20

/** A row of hours on another clock, px. */
const CLOCK = 14

/**
 * The same scale laid flat, for narrow screens. `rows`: how high each lane is,
 * px, if labels stand under its line; `clocks`: how many clocks tell the hours.
 */
export function TimelineStrip({
  story,
  timeline,
  placed,
  rows,
  clocks = 1,
  groups,
  narrowest,
}: {
  story: Story
  timeline: Timeline
  placed: PlacedMark[]
  rows?: readonly number[]
  clocks?: 1 | 2
  groups?: readonly LaneGroup[] | undefined
  /** The narrowest it is drawn, px. */
  narrowest: number
}) {
  const { scale, lanes, days, hours } = timeline
  const x = (units: number) => pct((units / scale.end) * 100)
  const topOf = (at: number) =>
    HEAD + sum(rows?.slice(0, at) ?? lanes.slice(0, at).map(() => ROW))
  const laneY = (id: string) =>
    topOf(lanes.findIndex((lane) => lane.id === id)) + ROW / 2
  const bottom = topOf(lanes.length)
  const height = bottom + 16 + CLOCK * (clocks - 1)
  const { beforeEnd, dayStart, dayEnd, afterStart } = scale
  const eve = days.findLast(({ date }) => date < story.axis.magnified)
  // In a crowd every day has something: the first and the last of them say enough.
  const told = groups
    ? [eve?.date ?? '']
    : placed.map(({ mark }) => mark.event.when.date)
  const daysOn = (px: number) =>
    dayNames(timeline, story.axis, new Set(told), px)
  const roomy = daysOn(PHONE_STRIP)
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
      {daysOn(narrowest).map((day) => (
        <text
          key={day.date}
          className="day"
          x={x(day.at)}
          y={bottom + 12}
          textAnchor="middle"
          data-context={day.context || undefined}
          data-tight={!roomy.includes(day) || undefined}
        >
          {Number(day.date.slice(8))}
        </text>
      ))}
      {hours
        .filter(({ hour }) => hour % 6 === 0)
        .map(({ hour, at, clocks: others }) => (
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
              {two(hour)}
            </text>
            {others.slice(0, clocks - 1).map((other) => (
              <text
                key={other.clock.id}
                className="hour far"
                x={x(at)}
                y={bottom + 12 + CLOCK}
                textAnchor="middle"
              >
                {two(other.hour)}
              </text>
            ))}
          </g>
        ))}
      {story.clocks.slice(1, clocks).map((clock) => (
        <text
          key={clock.id}
          className="hour far"
          x={x(dayStart)}
          dx="-20"
          y={bottom + 12 + CLOCK}
          textAnchor="end"
        >
          {clock.short}
        </text>
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
      <LaneShapes
        story={story}
        scale={scale}
        placed={placed}
        groups={groups}
        layOf={({ id }) => ({
          ...{ upright: false, lane: laneY(id), tick: 9, size: 0.8 },
        })}
      />
    </svg>
  )
}

const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0)
