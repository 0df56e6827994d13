// A crowded timeline cut into cells that a finger can hit.

import type { Axis } from '../schema/story'
import { mostTargets } from './crowded'
import { addDays, dayNumber } from './time'
import { shown, type TimelineMark } from './timeline'
import { HOURS, type Timescale } from './timescale'

/** A part of the axis on which a lane has one target, in units. */
export interface Cell {
  id: string
  from: number
  to: number
  /** Hours of the magnified day, days, or what has that day and no hour. */
  holds:
    | { hours: readonly [number, number] }
    | { dates: readonly [string, string] }
    | 'no hour'
}

/** Hours that a cell of the magnified day may have: the day is whole in them. */
const HOURS_OF_A_CELL = [2, 3, 4, 6, 8, 12, HOURS]

/** The axis in parts, each wide enough for a finger on the narrowest strip, in the order of time. */
export function cellsOf(axis: Axis, scale: Timescale): Cell[] {
  const { noHour, dayStart, end } = scale
  if (!noHour) return []
  const most = mostTargets(HOURS, end)
  const each = HOURS_OF_A_CELL.find((hours) => HOURS / hours <= most) ?? HOURS
  const hours = Array.from({ length: HOURS / each }, (_, i): Cell => {
    const span = [i * each, (i + 1) * each] as const
    return {
      id: `h${span[0]}`,
      from: dayStart + span[0],
      to: dayStart + span[1],
      holds: { hours: span },
    }
  })
  return [
    ...daysIn(scale, axis.from, addDays(axis.magnified, -1)),
    { id: 'no-hour', ...noHour, holds: 'no hour' },
    ...hours,
    ...daysIn(scale, addDays(axis.magnified, 1), axis.contextTo),
  ]
}

/** The days on one side of the magnified one, in as many cells as have room. */
function daysIn(scale: Timescale, first: string, last: string): Cell[] {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  const days = to - from + 1
  if (days < 1) return []
  const each = Math.ceil(days / mostTargets(days, scale.end))
  return Array.from({ length: Math.ceil(days / each) }, (_, i): Cell => {
    const start = addDays(first, i * each)
    const end = addDays(first, Math.min(days, (i + 1) * each) - 1)
    return {
      id: `d${start}`,
      from: scale.at(start, 0),
      to: scale.at(end, HOURS),
      holds: { dates: [start, end] },
    }
  })
}

/**
 * The cell of an event, by what the article says of its hour. What may have
 * been in one cell or the next has no hour: no group may say more than is known.
 */
export function cellOf(
  mark: TimelineMark,
  cells: readonly Cell[],
): Cell | undefined {
  // What only other reports tell, they also date.
  const extent = mark.context ? shown(mark) : mark.extent
  const [first, last] =
    'at' in extent ? [extent.at, extent.at] : [extent.from, extent.to]
  return (
    cells.find(({ from, to }) => from <= first && first < to && last <= to) ??
    cells.find(({ holds }) => holds === 'no hour')
  )
}
