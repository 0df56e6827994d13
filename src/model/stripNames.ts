// The names of events that are now, on a strip: which side of its mark each stands.

import type { Story } from '../schema/story'
import { clockBefore } from './clockBefore'
import { textWidth } from './textWidth'
import { type PlacedMark, shownBar } from './timelineLayout'

/** The narrowest that a strip with names is drawn in the deck, px before the screen enlarges it. */
export const NAMED_STRIP = 800
/** Size and weight of a name in `views/deck/strip.css`, px. */
const SIZE = 12
const WEIGHT = 700
/** How far a name stands from the target of its mark, and a target from its moment, px. */
const GAP = 4
const TARGET = 12
/** Half of a mark, px. */
const MARK = 8
/** How much of a bar fades at each end. */
const FADE = 0.2

/** On which side of its mark a name has room; `none`: on neither. */
export type NameSide = 'after' | 'before' | 'none'

interface Span {
  from: number
  to: number
}

/**
 * Where the strip names each event that some step calls now: clear of the other
 * marks of its lane, of names that are shown with it, and of the strip's ends.
 * The event that a step means first chooses first.
 */
export function nameStrip(
  { steps }: Pick<Story, 'steps'>,
  placed: readonly PlacedMark[],
): ReadonlyMap<string, NameSide> {
  const stepsOf = new Map(
    placed.map(({ mark: { event } }) => [
      event.id,
      steps.filter(({ events }) => events.includes(event.id)),
    ]),
  )
  const first = new Set(steps.map(({ events }) => events[0]))
  const isFirst = ({ mark }: PlacedMark) => Number(first.has(mark.event.id))
  const sides = new Map<string, NameSide>()
  const names: { one: PlacedMark; span: Span }[] = []
  for (const one of placed.toSorted((a, b) => isFirst(b) - isFirst(a))) {
    const { event, lane } = one.mark
    const own = stepsOf.get(event.id) ?? []
    if (!own.length) continue
    const beside = placed.filter((p) => p !== one && p.mark.lane === lane)
    const marks = beside.filter((p) => !shownBar(p)).map(markSpan)
    const said = names
      .filter(({ one: { mark } }) => mark.lane === lane)
      .filter(({ one: { mark } }) =>
        stepsOf.get(mark.event.id)?.some((step) => own.includes(step)),
      )
      .map(({ span }) => span)
    const bars = placed
      .filter((p) => p.mark.lane === lane)
      .flatMap((p) => shownBar(p) ?? [])
      .map(({ from, to }) => ({ from: px(from), to: px(to) }))
    const stands = standsOf(one)
    const clear = (taken: readonly Span[]) =>
      stands.find(({ span }) => isFree(span, [...marks, ...said, ...taken]))
    // Over what is faint of a bar where it must be, and over a bar only where a moment lies on it.
    const found =
      clear(bars) ??
      clear(bars.map(denseOf)) ??
      (shownBar(one) ? undefined : clear([]))
    sides.set(event.id, found?.side ?? 'none')
    if (found) names.push({ one, span: found.span })
  }
  return sides
}

/** A bar without the ends where it fades. */
const denseOf = ({ from, to }: Span): Span => ({
  from: from + (to - from) * FADE,
  to: to - (to - from) * FADE,
})

const px = (percent: number) => (percent / 100) * NAMED_STRIP

const markSpan = ({ at }: PlacedMark): Span => ({
  from: px(at) - MARK,
  to: px(at) + MARK,
})

function isFree({ from, to }: Span, taken: readonly Span[]): boolean {
  return (
    from >= 0 &&
    to <= NAMED_STRIP &&
    taken.every((other) => to <= other.from || from >= other.to)
  )
}

/** Past the target of its mark, or before it; a bar is faint where it begins, and is named there. */
function standsOf(placed: PlacedMark): { side: NameSide; span: Span }[] {
  const { at, reach } = placed
  const isBar = !!shownBar(placed)
  const reached = { from: px(reach.from), to: px(reach.to) }
  const from = isBar ? reached.from : Math.max(reached.from, px(at) - TARGET)
  const to = isBar ? reached.to : Math.min(reached.to, px(at) + TARGET)
  const wide = widthOf(placed)
  const after = {
    side: 'after' as const,
    span: { from: to + GAP, to: to + GAP + wide },
  }
  const before = {
    side: 'before' as const,
    span: { from: from - GAP - wide, to: from - GAP },
  }
  return isBar ? [before, after] : [after, before]
}

function widthOf({ mark: { event } }: PlacedMark): number {
  const clock = clockBefore(event.contextWhen ?? event.when)
  return textWidth(clock + (event.label[0] ?? ''), SIZE, WEIGHT)
}
