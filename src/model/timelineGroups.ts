// A crowded timeline: its events in groups, by lane and cell.

import type { Axis, Lane } from '../schema/story'
import { COLUMN_UNIT, labelSize } from './crowded'
import { spread } from './spread'
import { middleOf, shown, type Timeline, type TimelineMark } from './timeline'
import { type Cell, cellOf, cellsOf } from './timelineCells'
import { type Bar, BEYOND } from './timelineLayout'

/** The events of one lane that share a cell of the axis; of one, it alone. */
export interface LaneGroup {
  /** "escapes-h6": the same as long as the axis is. */
  id: string
  lane: Lane
  cell: Cell
  /** In the order of time. */
  marks: TimelineMark[]
  /** Where its mark stands, and its label in the column, in percent along the axis. */
  at: number
  label: number
  /** The ground that is its own on the strip. */
  reach: Bar
}

/** More events than a timeline has room for, in groups. */
export interface GroupedTimeline {
  /** In the order of time, and of the lanes within a cell. */
  groups: LaneGroup[]
  /** How long a unit of the column must be for all labels, px. */
  unit: number
}

/** How much of the room for hours that are not known lies before the mark. */
const NO_HOUR_AT = 0.4

/** The timeline of a crowded story, cell by cell and lane by lane; null of any other. */
export function groupTimeline(
  axis: Axis,
  { scale, lanes, marks }: Timeline,
): GroupedTimeline | null {
  const cells = cellsOf(axis, scale)
  if (!cells.length) return null
  const held = new Map<string, TimelineMark[]>()
  const keyOf = (lane: Lane, cell?: Cell) => `${lane.id}-${cell?.id}`
  for (const mark of marks) {
    const key = keyOf(mark.lane, cellOf(mark, cells))
    const own = held.get(key)
    if (own) own.push(mark)
    else held.set(key, [mark])
  }
  const found = cells.flatMap((cell) =>
    lanes.flatMap((lane) => {
      const id = keyOf(lane, cell)
      const own = held.get(id)
      return own
        ? [{ id, lane, cell, marks: own, units: placeOf(cell, own) }]
        : []
    }),
  )
  const sizes = found.map((group) =>
    labelSize(isAlone(group) ? (group.marks[0]?.event.label.length ?? 1) : 1),
  )
  const total = sizes.reduce((a, b) => a + b, 0)
  const unit = Math.max(COLUMN_UNIT, Math.ceil((total / scale.end) * 10) / 10)
  const labels = labelsOf(
    found.map(({ units }) => units * unit),
    sizes,
    scale.end * unit,
  )
  const percent = (units: number) => (units / scale.end) * 100
  const groups = found.map(({ units, ...group }, i) => ({
    ...group,
    at: percent(units),
    label: percent((labels[i] ?? 0) / unit),
    reach: {
      from: group.cell === cells[0] ? -BEYOND : percent(group.cell.from),
      to: group.cell === cells.at(-1) ? 100 + BEYOND : percent(group.cell.to),
    },
  }))
  return { groups, unit }
}

/** Whether it is drawn and named as the one event it is. */
export function isAlone({
  marks,
  cell,
}: {
  marks: readonly TimelineMark[]
  cell: Cell
}) {
  return marks.length === 1 && cell.holds !== 'no hour'
}

/** In units: a single event where it is, others in the middle of their cell. */
function placeOf(cell: Cell, marks: readonly TimelineMark[]): number {
  const [first] = marks
  if (first && isAlone({ marks, cell })) return middleOf(shown(first))
  const share = cell.holds === 'no hour' ? NO_HOUR_AT : 0.5
  return cell.from + (cell.to - cell.from) * share
}

/** Middles of labels, px, each clear of the others and none beyond the end. */
function labelsOf(
  wants: readonly number[],
  sizes: readonly number[],
  end: number,
): number[] {
  const order = wants
    .map((want, at) => ({ want, at, size: sizes[at] ?? 0 }))
    .toSorted((a, b) => a.want - b.want)
  const middles = spread(order, 0)
  const placed: number[] = []
  let limit = end
  for (const [turn, { at, size }] of [...order.entries()].toReversed()) {
    const middle = Math.min(middles[turn] ?? 0, limit - size / 2)
    placed[at] = middle
    limit = middle - size / 2
  }
  return placed
}
