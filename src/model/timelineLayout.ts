import { spread } from './spread'
import { middleOf, shown, type Timeline, type TimelineMark } from './timeline'

/** Shortest the column's unit ever is, px: labels are spread apart for that. */
export const COLUMN_UNIT = 11
/** One line of a label in the column, px; and the least a finger needs (WCAG 2.5.8). */
const LINE = 14.5
const TARGET = 24

/** Where everything stands, in percent along the axis, whichever way it runs. */
export interface PlacedMark {
  mark: TimelineMark
  /** The mark's own place. */
  at: number
  /** Where its label stands in the column. */
  label: number
  /** Soft bars: without and with context. Absent for a moment. */
  bar: Bar | null
  contextBar: Bar | null
}
interface Bar {
  from: number
  to: number
}

/** Lays a timeline out: every label of the column clear of the others. */
export function layOutTimeline(timeline: Timeline): PlacedMark[] {
  const { scale, marks } = timeline
  const percent = (units: number) => (units / scale.end) * 100
  const wants = marks.map((mark) => ({
    want: middleOf(shown(mark)) * COLUMN_UNIT,
    size: Math.max(TARGET, mark.event.label.length * LINE),
  }))
  const labels = spread(wants, 0)
  const barOf = (extent: TimelineMark['extent'] | null): Bar | null =>
    extent && 'from' in extent
      ? { from: percent(extent.from), to: percent(extent.to) }
      : null
  return marks.map((mark, i) => ({
    mark,
    at: percent(middleOf(shown(mark))),
    label: percent((labels[i] ?? 0) / COLUMN_UNIT),
    bar: barOf(mark.extent),
    contextBar: barOf(mark.contextExtent),
  }))
}
