// Labels under a timeline laid flat, in as few rows as they need: the
// handout's.

import { clockBefore } from './clockBefore'
import { textWidth } from './textWidth'
import type { Timeline } from './timeline'
import { type PlacedMark, shownBar } from './timelineLayout'

/** The narrowest a labelled strip is drawn, CSS px: what A4 leaves beside the lanes' names. */
export const STRIP = 576
/** Height of a lane's own line and of each row of labels under it, px. */
export const LANE = 22
export const ROW = 15
const LANE_FOOT = 3
/** Size of the labels, px; room for a kind's mark in them. */
const SIZE = 12
const ICON = 16
/** How far a label begins before its mark, and from the next label, px. */
const BEFORE = 9
const GAP = 7
/** A fallback font may run wider. */
const SLACK = 1.03

/** Where one label hangs under its lane. */
export interface StripLabel {
  id: string
  /** From 1, the row next to the line. */
  row: number
  /** The end by which it hangs, at `at` % of the strip and `shift` px. */
  side: 'start' | 'end'
  at: number
  shift: number
}

interface Span {
  from: number
  to: number
}

interface Stand extends Pick<StripLabel, 'side' | 'at' | 'shift'> {
  span: Span
}

/**
 * A label for every mark of a strip, in as few rows under each lane as they
 * need; `lanes`: how many px high each lane is.
 */
export function labelStrip(
  timeline: Timeline,
  placed: readonly PlacedMark[],
): { labels: StripLabel[]; lanes: number[] } {
  const byLane = timeline.lanes.map((lane) =>
    labelLane(placed.filter(({ mark }) => mark.lane.id === lane.id)),
  )
  return {
    labels: byLane.flat(),
    lanes: byLane.map(
      (labels) =>
        LANE + LANE_FOOT + ROW * Math.max(0, ...labels.map(({ row }) => row)),
    ),
  }
}

const px = (percent: number) => (percent / 100) * STRIP

function labelLane(marks: readonly PlacedMark[]): StripLabel[] {
  const rows: Span[][] = []
  return marks.map((placed) => {
    const stands = standsFor(placed)
    const tried = [...rows, []].map((taken, row) => ({
      ...{ taken, row },
      stand: stands.find(({ span }) => isFree(span, taken)),
    }))
    const found = tried.find(({ stand }) => stand)
    // One that no row can hold begins where its mark is.
    const {
      row,
      stand = stands[0],
      taken,
    } = found ?? { row: rows.length, taken: [] }
    rows[row] = stand ? [...taken, stand.span] : taken
    const { side = 'start', at = placed.at, shift = 0 } = stand ?? {}
    return { id: placed.mark.event.id, row: row + 1, side, at, shift }
  })
}

function isFree({ from, to }: Span, taken: readonly Span[]): boolean {
  return (
    from >= 0 &&
    to <= STRIP &&
    taken.every((other) => to + GAP <= other.from || from >= other.to + GAP)
  )
}

/** In order of preference: from where its mark or bar begins, or up to where it ends. */
function standsFor(placed: PlacedMark): [Stand, ...Stand[]] {
  const bar = shownBar(placed)
  const wide = widthOf(placed.mark.event, bar !== null)
  const from = (at: number, shift: number): Stand => ({
    ...{ side: 'start', at, shift },
    span: { from: px(at) + shift, to: px(at) + shift + wide },
  })
  const upTo = (at: number, shift: number): Stand => ({
    ...{ side: 'end', at, shift },
    span: { from: px(at) + shift - wide, to: px(at) + shift },
  })
  // A bar is faint where it begins.
  if (bar) return [from(bar.from, 15), upTo(bar.to, 0)]
  const { at } = placed
  return [
    from(at, -Math.min(BEFORE, px(at))),
    upTo(at, Math.min(BEFORE, STRIP - px(at))),
  ]
}

type Event = PlacedMark['mark']['event']

function widthOf({ label, when, contextWhen }: Event, hasIcon: boolean) {
  const clock = textWidth(clockBefore(contextWhen ?? when), SIZE, 600)
  const text = clock + textWidth(label.join(' · '), SIZE, 400)
  return (hasIcon ? ICON : 0) + text * SLACK
}
