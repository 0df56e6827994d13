import { dayNames, PHONE_STRIP } from '../../model/dayNames'
import type { LaidTimeline } from '../../model/laidTimeline'
import { formatDay } from '../../model/time'
import type { Timeline } from '../../model/timeline'
import type { Story } from '../../schema/story'
import { formatHour } from './formatHour'
import { CLOCK, HEAD, type StripLay } from './stripLay'

/** Behind the strip's lanes: the magnified day, the days and the hours below. */
export function StripScale({
  story,
  laid,
  lay,
}: {
  story: Story
  laid: LaidTimeline
  lay: StripLay
}) {
  const { timeline } = laid
  const start = lay.x(timeline.scale.dayStart)
  return (
    <>
      <MagnifiedPanel timeline={timeline} lay={lay} />
      <text className="magnified" x={start} y="14" dx="4">
        {formatDay(story.axis.magnified)}, {story.clocks[0]?.short}
      </text>
      <Days story={story} laid={laid} lay={lay} />
      <Hours timeline={timeline} lay={lay} />
      {story.clocks.slice(1, lay.clocks).map((clock) => (
        <text
          key={clock.id}
          className="hour far"
          x={start}
          dx="-20"
          y={lay.bottom + 12 + CLOCK}
          textAnchor="end"
        >
          {clock.short}
        </text>
      ))}
    </>
  )
}

/** The ground of the magnified day, as high as the strip, narrowing to its place on the lanes. */
function MagnifiedPanel({
  timeline,
  lay,
}: {
  timeline: Timeline
  lay: StripLay
}) {
  const { end, beforeEnd, dayStart, dayEnd, afterStart } = timeline.scale
  const { bottom, height } = lay
  return (
    <svg
      viewBox={`0 0 ${end} ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
    >
      <path
        className="panel"
        d={`M${beforeEnd} ${HEAD}L${dayStart - 0.4} 0H${dayEnd + 0.4}L${afterStart} ${HEAD}V${bottom}L${dayEnd + 0.4} ${height}H${dayStart - 0.4}L${beforeEnd} ${bottom}z`}
      />
    </svg>
  )
}

/** The days of which something is told; in a crowd, where that is every day, the first and the last of them. */
function Days({
  story: { axis },
  laid: { timeline, placed, groups },
  lay,
}: {
  story: Story
  laid: LaidTimeline
  lay: StripLay
}) {
  const eve = timeline.days.findLast(({ date }) => date < axis.magnified)
  const told = groups
    ? [eve?.date ?? '']
    : placed.map(({ mark }) => mark.event.when.date)
  const daysOn = (px: number) => dayNames(timeline, axis, new Set(told), px)
  const roomy = daysOn(PHONE_STRIP)
  return daysOn(lay.narrowest).map((day) => (
    <text
      key={day.date}
      className="day"
      x={lay.x(day.at)}
      y={lay.bottom + 12}
      textAnchor="middle"
      data-context={day.context || undefined}
      data-tight={!roomy.includes(day) || undefined}
    >
      {Number(day.date.slice(8))}
    </text>
  ))
}

/** Every sixth hour, on as many clocks as there is room for. */
function Hours({ timeline, lay }: { timeline: Timeline; lay: StripLay }) {
  const { bottom, clocks } = lay
  const hours = timeline.hours.filter(({ hour }) => hour % 6 === 0)
  return hours.map(({ hour, at, clocks: others }) => {
    const x = lay.x(at)
    return (
      <g key={hour}>
        <line className="hair" x1={x} x2={x} y1={HEAD} y2={bottom} />
        <text className="hour" x={x} y={bottom + 12} textAnchor="middle">
          {formatHour(hour)}
        </text>
        {others.slice(0, clocks - 1).map((other) => (
          <text
            key={other.clock.id}
            className="hour far"
            x={x}
            y={bottom + 12 + CLOCK}
            textAnchor="middle"
          >
            {formatHour(other.hour)}
          </text>
        ))}
      </g>
    )
  })
}
