// Where marks and labels of a timeline stand, and where each can be hit.

import { COLUMN_UNIT, labelSize } from './crowded'
import { spread } from './spread'
import { middleOf, shown, type Timeline, type TimelineMark } from './timeline'

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
/** A stretch of the axis, in percent along it. */
export interface Bar {
  from: number
  to: number
}

/** Lays a timeline out: every label of the column clear of the others. */
export function layOutTimeline(timeline: Timeline): PlacedMark[] {
  const { scale, marks } = timeline
  const percent = (units: number) => (units / scale.end) * 100
  const wants = marks.map((mark) => ({
    want: middleOf(shown(mark)) * COLUMN_UNIT,
    size: labelSize(mark.event.label.length),
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
  const reaches = new Map(
    timeline.lanes.flatMap(({ id }) =>
      reachesOf(placed.filter(({ mark }) => mark.lane.id === id)),
    ),
  )
  return placed.map((p) => ({ ...p, reach: reaches.get(p) ?? WHOLE }))
}

type Placed = Omit<PlacedMark, 'reach'>

/** A bar that is drawn while context is on; moments have none. */
export function shownBar({ mark, bar, contextBar }: Placed): Bar | null {
  return mark.contextExtent ? contextBar : bar
}

/** How far past the ends of the strip a mark at its end may be reached, percent: half of TARGET on the narrowest. */
export const BEYOND = 6

const WHOLE: Bar = { from: -BEYOND, to: 100 + BEYOND }

/**
 * Marks of one lane share the ground between them: moments half way to the
 * next moment and up to the next bar, bars half of where they overlap. A moment
 * within a bar lies on top of it.
 */
function reachesOf(lane: readonly Placed[]): [Placed, Bar][] {
  const drawn = lane.flatMap((placed) => {
    const bar = shownBar(placed)
    return bar ? [{ placed, bar }] : []
  })
  const bars = drawn.map(({ bar }) => bar)
  const moments = lane.filter((placed) => !shownBar(placed))
  const ends = latestEnds(bars, moments)
  const starts = earliestStarts(bars, moments)
  return [
    ...drawn.map(({ placed, bar }, i): [Placed, Bar] => [
      placed,
      sharedBar(bar, bars[i - 1], bars[i + 1]),
    ]),
    ...moments.map((moment, i): [Placed, Bar] => {
      const [before, after] = [moments[i - 1], moments[i + 1]]
      return [
        moment,
        {
          from: Math.max(
            before ? (before.at + moment.at) / 2 : -BEYOND,
            ends[i] ?? -BEYOND,
          ),
          to: Math.min(
            after ? (after.at + moment.at) / 2 : 100 + BEYOND,
            starts[i] ?? 100 + BEYOND,
          ),
        },
      ]
    }),
  ]
}

function sharedBar(own: Bar, previous?: Bar, next?: Bar): Bar {
  const middle = (other: Bar) =>
    (Math.max(other.from, own.from) + Math.min(other.to, own.to)) / 2
  return {
    from: previous && previous.to > own.from ? middle(previous) : own.from,
    to: next && next.from < own.to ? middle(next) : own.to,
  }
}

/** For each moment, where the last bar before it ends. Both in the order of time. */
function latestEnds(bars: readonly Bar[], moments: readonly Placed[]) {
  const ends = bars.map(({ to }) => to).toSorted((a, b) => a - b)
  let at = 0
  return moments.map(({ at: moment }) => {
    while ((ends[at] ?? Number.POSITIVE_INFINITY) <= moment) at++
    return ends[at - 1]
  })
}

/** For each moment, where the next bar after it begins. */
function earliestStarts(bars: readonly Bar[], moments: readonly Placed[]) {
  const starts = bars.map(({ from }) => from).toSorted((a, b) => a - b)
  let at = 0
  return moments.map(({ at: moment }) => {
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < moment) at++
    return starts[at]
  })
}
