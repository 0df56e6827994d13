import type { Chart } from '../../model/figures'
import { axisTo } from '../../model/figures'
import { percent } from '../../model/percent'
import { KM_PER_MILE } from '../../model/scale'
import { words } from '../../words/en'
import { shareOf } from './FigureMark'

/** px below the plot for each row of numerals. */
const NUMERALS = 15

/** What lies behind a chart's rows: its axis, and the count from another moment as a faint line. */
export function ChartGrid({
  chart: { axis, beside },
  unit,
}: {
  chart: Chart
  unit: 'count' | 'km'
}) {
  const ticks = ticksTo(axis.max, axis.step)
  const last = (value: number) => value === ticks.at(-1)
  const miles = unit === 'km' ? axisTo(axis.max / KM_PER_MILE) : null
  return (
    <svg className="grid" width="100%" height="100%" aria-hidden="true">
      {ticks.map((value) => (
        <Tick
          key={value}
          x={percent(shareOf(value, axis.max))}
          row={0}
          text={
            unit === 'km' && last(value)
              ? words.kmTick(value)
              : words.number(value)
          }
        />
      ))}
      {miles &&
        ticksTo(axis.max / KM_PER_MILE, miles.step).map((value, i, all) => (
          <Tick
            key={value}
            x={percent(shareOf(value * KM_PER_MILE, axis.max))}
            row={1}
            text={
              i === all.length - 1 ? words.mileTick(value) : words.number(value)
            }
          />
        ))}
      {beside && (
        <Beside
          x={percent(shareOf(beside.value, axis.max))}
          text={words.besideLine(beside.words)}
        />
      )}
    </svg>
  )
}

/** A count from another moment: a line through every row, which says what it is. */
function Beside({ x, text }: { x: string; text: string }) {
  return (
    <g className="beside-line" data-context>
      <line x1={x} x2={x} y1="-4" y2="100%" />
      <text x={x} y="-8" textAnchor="end">
        {text}
      </text>
    </g>
  )
}

function Tick({ x, row, text }: { x: string; row: 0 | 1; text: string }) {
  return (
    <>
      {row === 0 && <line x1={x} x2={x} y1="0" y2="100%" />}
      <text x={x} y="100%" dy={NUMERALS * (row + 1)} textAnchor="middle">
        {text}
      </text>
    </>
  )
}

function ticksTo(max: number, step: number): number[] {
  return Array.from(
    { length: Math.floor(max / step + 1e-9) + 1 },
    (_, i) => i * step,
  )
}
