import { type Address, type Places, parseAddress } from './step'

/** The steps and claims that this page holds, in its own order. Null on a page without a story. */
export function placesOf(root: ParentNode): Places | null {
  const sections = [...root.querySelectorAll('section[data-step]')]
  const [first, ...rest] = sections.map((section) => section.id)
  if (first === undefined) return null
  const claims = new Map<string, string>()
  for (const claim of root.querySelectorAll('[id^="claim-"]')) {
    const section = claim.closest<HTMLElement>('[data-step], [data-closes]')
    const step = section?.dataset.closes ?? section?.id
    if (step) claims.set(claim.id.slice('claim-'.length), step)
  }
  return { steps: [first, ...rest], claims }
}

/** Marks the step that is now, on the page and on its timeline. */
export function showStep(root: Document, { step }: Address) {
  const main = root.querySelector<HTMLElement>('main[data-step]')
  const section = root.getElementById(step)
  if (!main || !section) return
  main.dataset.step = step
  const events = section.dataset.events?.split(' ') ?? []
  for (const mark of root.querySelectorAll<HTMLElement>(
    '[data-event], [data-mark]',
  )) {
    const id = mark.dataset.event ?? mark.dataset.mark ?? ''
    mark.toggleAttribute('data-now', events.includes(id))
    if (mark.dataset.event && id === events[0]) {
      mark.setAttribute('aria-current', 'step')
    } else {
      mark.removeAttribute('aria-current')
    }
  }
}

/**
 * Keeps the page at the step its address names. `?step=` says the same as a
 * hash, for hosts that use the hash themselves; a hash that names neither step
 * nor claim, such as a term's, leaves the step as it is.
 * @returns a function that stops it.
 */
export function followAddress(): () => void {
  const places = placesOf(document)
  if (!places) return () => {}
  const here = () => parseAddress(location.hash, location.search, places)
  function followHash() {
    const address = here()
    if (address.from !== 'hash') return
    showStep(document, address)
    scrollIfHidden(address)
  }
  const address = here()
  showStep(document, address)
  if (address.from === 'query') {
    document.getElementById(address.step)?.scrollIntoView()
  }
  scrollIfHidden(address)
  window.addEventListener('hashchange', followHash)
  return function stopFollowing() {
    window.removeEventListener('hashchange', followHash)
  }
}

/** A claim of other reports, while they are hidden, still opens its step, which says so. */
function scrollIfHidden({ step, claim }: Address) {
  if (claim === null) return
  const target = document.getElementById(`claim-${claim}`)
  if (target?.getClientRects().length) return
  document.getElementById(step)?.scrollIntoView()
}
