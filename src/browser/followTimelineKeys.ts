import { goTo } from './followAddress'
import type { Places } from './parseAddress'
import { openGroupOf } from './timelineGroups'

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** What the arrows lead on from: a mark, or the name of a group. */
const STOP = 'a[data-event], [data-group] summary'

/**
 * Arrows, Home and End lead from mark to mark of the timeline, in the order of
 * time, and choose the one they come to.
 * @returns a function that stops it.
 */
export function followTimelineKeys(places: Places): () => void {
  function onKey(event: KeyboardEvent) {
    const from = (event.target as Element).closest?.(STOP)
    const move = MOVES[event.key]
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
    if (!from || !move || !isPlain) return
    event.preventDefault()
    const marks = shownMarks(from)
    const next = marks[move(placeOf(from, marks, move), marks.length - 1)]
    if (!next || next === from) return
    // What its group lists can be reached only where the list is open.
    openGroupOf(next)
    next.focus({ preventScroll: true })
    goTo(next.hash.slice(1), places, next.dataset.event ?? null)
  }
  document.addEventListener('keydown', onKey)
  return function stopFollowing() {
    document.removeEventListener('keydown', onKey)
  }
}

/** Among the marks. A group stands before the first of its events on the way on, and at it on the way back. */
function placeOf(
  from: Element,
  marks: readonly Element[],
  move: (at: number, last: number) => number,
): number {
  const own = marks.indexOf(from)
  if (own >= 0) return own
  const first = marks.findIndex((mark) => from.parentElement?.contains(mark))
  const goesOn = move(0, marks.length) > 0
  return goesOn ? first - 1 : first
}

/** Marks of other reports are passed over while they are hidden, those in a closed group are not. */
function shownMarks(from: Element): HTMLAnchorElement[] {
  const links = from
    .closest('nav')
    ?.querySelectorAll<HTMLAnchorElement>('a[data-event]')
  return [...(links ?? [])].filter((link) => {
    const group = link.closest('details')
    if (!group) return link.getClientRects().length > 0
    const around = [link, link.parentElement, group.parentElement]
    return around.every(
      (box) => box && getComputedStyle(box).display !== 'none',
    )
  })
}
