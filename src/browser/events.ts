/** An event as the timeline's markup tells it. */
export interface MarkedEvent {
  id: string
  step: string
  claims: string[]
  places: string[]
}

/** The events of the page's timeline, in the order of time. */
export function eventsOf(root: ParentNode): MarkedEvent[] {
  const links = root.querySelectorAll<HTMLAnchorElement>('a[data-event]')
  return [...links].map((link) => ({
    id: link.dataset.event ?? '',
    step: link.hash.slice(1),
    claims: link.dataset.claims?.split(' ') ?? [],
    places: link.dataset.places?.split(' ') ?? [],
  }))
}

/** Those that happened at a place, or that rest on a claim. */
export function eventsAt(
  events: readonly MarkedEvent[],
  { place, claim }: { place: string | null; claim: string | null },
): MarkedEvent[] {
  return events.filter(
    (event) =>
      (place !== null && event.places.includes(place)) ||
      (claim !== null && event.claims.includes(claim)),
  )
}
