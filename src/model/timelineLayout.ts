import { spread } from './spread'
import { middleOf, shown, type Timeline, type TimelineMark } from './timeline'

/** Shortest the column's unit ever is, px: labels are spread apart for that. */
const COLUMN_UNIT = 11
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
  /** How far a finger may stray along the strip and still mean this mark. */
  reach: Bar
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
  const placed = marks.map((mark, i) => ({
    mark,
    at: percent(middleOf(shown(mark))),
    label: percent((labels[i] ?? 0) / COLUMN_UNIT),
    bar: barOf(mark.extent),
    contextBar: barOf(mark.contextExtent),
  }))
  return placed.map((p) => ({ ...p, reach: reachOf(p, placed) }))
}

type Placed = Omit<PlacedMark, 'reach'>

/** A bar that is drawn while context is on; moments have none. */
export function shownBar({ mark, bar, contextBar }: Placed): Bar | null {
  return mark.contextExtent ? contextBar : bar
}

/** How far past the ends of the strip a mark at its end may be reached, percent: half of TARGET on the narrowest. */
const BEYOND = 6

/**
 * Marks of one lane share the ground between them: moments half way to the
 * next moment and up to the next bar, bars half of where they overlap. A moment
 * within a bar lies on top of it.
 */
function reachOf(mark: Placed, all: readonly Placed[]): Bar {
  const own = shownBar(mark)
  const alike = all.filter(
    (other) =>
      other.mark.lane.id === mark.mark.lane.id && !shownBar(other) === !own,
  )
  const index = alike.indexOf(mark)
  const before = alike[index - 1]
  const after = alike[index + 1]
  if (!own) {
    const bars = all.flatMap((other) =>
      other.mark.lane.id === mark.mark.lane.id ? (shownBar(other) ?? []) : [],
    )
    return {
      from: Math.max(
        before ? (before.at + mark.at) / 2 : -BEYOND,
        ...bars.map((bar) => (bar.to <= mark.at ? bar.to : -BEYOND)),
      ),
      to: Math.min(
        after ? (after.at + mark.at) / 2 : 100 + BEYOND,
        ...bars.map((bar) => (bar.from >= mark.at ? bar.from : 100 + BEYOND)),
      ),
    }
  }
  const previous = before && shownBar(before)
  const next = after && shownBar(after)
  return {
    from:
      previous && previous.to > own.from
        ? (Math.max(previous.from, own.from) + Math.min(previous.to, own.to)) /
          2
        : own.from,
    to:
      next && next.from < own.to
        ? (Math.max(next.from, own.from) + Math.min(next.to, own.to)) / 2
        : own.to,
  }
}
