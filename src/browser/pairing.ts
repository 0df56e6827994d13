import { eventsAt, eventsOf, type MarkedEvent } from './events'

const PAIRED = 'data-paired'
const HAS_PAIR = '[data-event], [data-mark], [data-claim], [data-place]'

/** Whoever only passes by, or taps to go on, is not asking yet; less than this is felt as at once, ms. */
const REST_MS = 120

/** Events marked by a choice, until the next one or Escape. */
let pinned: MarkedEvent[] = []

/**
 * Shows what belongs together: pointing at or focusing a mark, a place or a
 * sentence marks the other two.
 * @returns a function that stops it.
 */
export function followPairing(root: Document): () => void {
  let shown: Element | null = null
  let pointedAt: Element | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  function show() {
    const element = pointedAt?.closest?.(HAS_PAIR) ?? null
    if (element === shown) return
    shown = element
    markPairs(root, element ? pairsOf(root, element) : pinned, element)
  }
  function onPoint({ target }: Event) {
    pointedAt = target as Element | null
    clearTimeout(timer)
    timer = setTimeout(show, REST_MS)
  }
  function onKey({ key }: KeyboardEvent) {
    if (key === 'Escape') markEvents(root, [])
  }
  root.addEventListener('pointerover', onPoint)
  root.addEventListener('focusin', onPoint)
  root.addEventListener('keydown', onKey)
  return function stopFollowing() {
    clearTimeout(timer)
    root.removeEventListener('pointerover', onPoint)
    root.removeEventListener('focusin', onPoint)
    root.removeEventListener('keydown', onKey)
  }
}

/** Marks events, with their places and sentences, until something else is chosen. */
export function markEvents(root: Document, events: MarkedEvent[]) {
  pinned = events
  markPairs(root, events, null)
}

function pairsOf(root: Document, element: Element): MarkedEvent[] {
  const { event, mark, place, claim } = (element as HTMLElement).dataset
  const id = event ?? mark
  if (id) return eventsOf(root).filter((other) => other.id === id)
  return eventsAt(eventsOf(root), {
    place: place ?? null,
    claim: claim ?? null,
  })
}

function markPairs(
  root: Document,
  events: MarkedEvent[],
  element: Element | null,
) {
  for (const marked of root.querySelectorAll(`[${PAIRED}]`)) {
    marked.removeAttribute(PAIRED)
  }
  const own = (element as HTMLElement | null)?.dataset
  // A sentence is paired with marks and places, not with its neighbours.
  const claims = own?.claim ? [own.claim] : events.flatMap((e) => e.claims)
  const places = [...events.flatMap((e) => e.places), own?.place ?? '']
  const selectors = [
    ...events.flatMap(({ id }) => [
      `[data-event="${id}"]`,
      `[data-mark="${id}"]`,
    ]),
    ...claims.flatMap((id) => [
      `section[data-step] .claim[data-claim="${id}"]`,
      `.stage .map [data-claim="${id}"]`,
    ]),
    ...places.filter(Boolean).map((id) => `.stage .map [data-place="${id}"]`),
  ]
  if (selectors.length < 2) return
  for (const paired of root.querySelectorAll(selectors.join())) {
    paired.setAttribute(PAIRED, '')
  }
}
