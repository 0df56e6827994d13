import { formatDay, weekday } from '../../model/time'
import type { Timeline } from '../../model/timeline'
import type { Timescale } from '../../model/timescale'
import type { Story } from '../../schema/story'
import { type ColumnLay, GUTTER, WIDTH } from './columnLay'
import { formatHour } from './formatHour'

/** Behind the column's lanes: the magnified day, the days, the hours on two clocks. */
export function ColumnScale({
  story,
  timeline,
  lay,
}: {
  story: Story
  timeline: Timeline
  lay: ColumnLay
}) {
  const { scale } = timeline
  const top = lay.y(scale.dayStart)
  return (
    <>
      <MagnifiedPanel scale={scale} lanesEnd={lay.lanesEnd} />
      <Days story={story} timeline={timeline} lay={lay} />
      <text className="magnified" x="4" y={top} dy="-21">
        {formatDay(story.axis.magnified)}
      </text>
      {story.clocks.slice(0, 2).map((clock, i) => (
        <text
          key={clock.id}
          className={i ? 'hour far' : 'hour'}
          x={i ? GUTTER : 26}
          y={top}
          dy="-8"
          textAnchor="end"
        >
          {clock.short}
        </text>
      ))}
      <Hours timeline={timeline} lay={lay} />
    </>
  )
}

/** The ground of the magnified day, as wide as the column, narrowing to its place on the lanes. */
function MagnifiedPanel({
  scale,
  lanesEnd,
}: {
  scale: Timescale
  lanesEnd: number
}) {
  const flare = scale.dayStart - scale.beforeEnd
  return (
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
  )
}

/** Of what followed, every third day is named, and the last. */
function Days({
  story,
  timeline,
  lay,
}: {
  story: Story
  timeline: Timeline
  lay: ColumnLay
}) {
  return timeline.days.map(({ date, at, context }, i) => {
    const edge = i % 3 === 0 || date === story.axis.contextTo
    return edge || !context ? (
      <text
        key={date}
        className="day"
        x={GUTTER - 8}
        y={lay.y(at)}
        dy="4"
        textAnchor="end"
        data-context={context || undefined}
      >
        {weekday(date).slice(0, 3)} {Number(date.slice(8))}
      </text>
    ) : null
  })
}

function Hours({ timeline, lay }: { timeline: Timeline; lay: ColumnLay }) {
  return timeline.hours.map(({ hour, at, clocks }) => {
    const y = lay.y(at)
    return (
      <g key={hour}>
        <line
          className="hair"
          x1={GUTTER - 5}
          x2={lay.lanesEnd}
          y1={y}
          y2={y}
        />
        <text className="hour" x="26" y={y} dy="4" textAnchor="end">
          {formatHour(hour)}
        </text>
        {clocks.slice(0, 1).map((other) => (
          <text
            key={other.clock.id}
            className="hour far"
            x={GUTTER - 8}
            y={y}
            dy="4"
            textAnchor="end"
          >
            {formatHour(other.hour)}
          </text>
        ))}
      </g>
    )
  })
}
