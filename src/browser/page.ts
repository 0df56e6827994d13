// What the page's markup says of the story, and which step of it is marked as
// now.

import type { Places } from './parseAddress'
import type { Position } from './position'

/** The steps and claims that this page holds, in its own order. Null on a page without a story. */
export function placesOf(root: ParentNode): Places | null {
  const sections = [...root.querySelectorAll<HTMLElement>('section[data-step]')]
  const [first, ...rest] = sections.map((section) => section.id)
  if (first === undefined) return null
  const claims = new Map<string, string>()
  for (const claim of root.querySelectorAll('[id^="claim-"]')) {
    const section = claim.closest<HTMLElement>('[data-step], [data-closes]')
    const step = section?.dataset.closes ?? section?.id
    if (step) claims.set(claim.id.slice('claim-'.length), step)
  }
  // A page that does not show every claim still knows where each is told.
  for (const { id, dataset } of sections) {
    for (const claim of dataset.claims?.split(' ') ?? []) {
      if (!claims.has(claim)) claims.set(claim, id)
    }
  }
  return { steps: [first, ...rest], claims }
}

type Shown = Pick<Position, 'step'> &
  Partial<Pick<Position, 'event' | 'opening'>>

/** Marks the step that is now, on the page and on its timeline. */
export function showStep(root: Document, { step, event, opening }: Shown) {
  const main = root.querySelector<HTMLElement>('main[data-step]')
  const section = root.getElementById(step)
  if (!main || !section) return
  main.dataset.step = step
  main.toggleAttribute('data-opening', opening ?? false)
  const events = section.dataset.events?.split(' ') ?? []
  const chosen = root.querySelector(`a[data-event="${event}"]`)
  const meant = chosen?.getAttribute('href') === `#${step}` ? event : events[0]
  for (const mark of root.querySelectorAll<HTMLElement>(
    '[data-event], [data-mark]',
  )) {
    const id = mark.dataset.event ?? mark.dataset.mark ?? ''
    mark.toggleAttribute('data-now', events.includes(id))
    if (!mark.dataset.event) continue
    if (id === meant) mark.setAttribute('aria-current', 'step')
    else mark.removeAttribute('aria-current')
    // One stop for the Tab key; the arrows lead on from there.
    mark.tabIndex = id === meant ? 0 : -1
  }
  showProgress(root, section, opening ?? false)
}

function showProgress(root: Document, section: HTMLElement, opening: boolean) {
  const sections = [...root.querySelectorAll('section[data-step]')]
  const at = sections.indexOf(section)
  for (const other of sections) {
    other.toggleAttribute('data-now', other === section)
  }
  const count = root.querySelector('[data-count]')
  if (count) count.textContent = String(at + 1)
  for (const link of root.querySelectorAll<HTMLElement>('[data-go]')) {
    const by = Number(link.dataset.go)
    // From the first screen the way on leads to the first step, and back from
    // there to it, where it has an address.
    const before = opening ? null : root.getElementById('opening')
    const beside = sections[at + by] ?? (by < 0 ? before : null)
    const to = opening ? (by > 0 ? section : null) : beside
    link.setAttribute('href', `#${(to ?? section).id}`)
    link.setAttribute('aria-disabled', String(!to))
    const title = link.querySelector('[data-title]')
    const heading = to && root.getElementById(`${to.id}-title`)
    if (title) title.textContent = heading?.textContent ?? ''
  }
}
