import { goTo } from './followAddress'
import type { Places } from './step'

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Arrows, Home and End lead from mark to mark of the timeline, in the order of
 * time, and choose the one they come to.
 * @returns a function that stops it.
 */
export function followTimelineKeys(places: Places): () => void {
  function onKey(event: KeyboardEvent) {
    const mark = (event.target as Element).closest?.<HTMLAnchorElement>(
      'a[data-event]',
    )
    const move = MOVES[event.key]
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
    if (!mark || !move || !isPlain) return
    event.preventDefault()
    const marks = shownMarks(mark)
    const next = marks[move(marks.indexOf(mark), marks.length - 1)]
    if (!next || next === mark) return
    next.focus({ preventScroll: true })
    goTo(next.hash.slice(1), places, next.dataset.event ?? null)
  }
  document.addEventListener('keydown', onKey)
  return function stopFollowing() {
    document.removeEventListener('keydown', onKey)
  }
}

/** Marks of other reports are passed over while they are hidden. */
function shownMarks(mark: Element): HTMLAnchorElement[] {
  const list = mark.closest('ol')
  return [
    ...(list?.querySelectorAll<HTMLAnchorElement>('a[data-event]') ?? []),
  ].filter((link) => link.getClientRects().length > 0)
}
