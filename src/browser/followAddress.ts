import { dropUnwritten, isFramed, returnToLine, writeStep } from './addressBar'
import { afterPaint } from './afterPaint'
import { holdScroll } from './followScroll'
import { moveTo } from './position'
import { type Places, parseAddress } from './step'

/** The timeline's mark that led to the address now being opened. */
let eventChosen: string | null = null
/** How the page brings the words of an address before the reader. */
let bring = (id: string) => document.getElementById(id)?.scrollIntoView()
/** A control that can be pressed again: opening an address would take the focus from it. */
let pressed: HTMLElement | null = null

/**
 * Keeps the reader's position at the step its address names. `?step=` says the
 * same as a hash, for hosts that use the hash themselves; a hash that names
 * neither step nor claim, such as a term's, leaves the step as it is.
 * @param bringWords brings a step or claim before the reader, where the browser
 * does not: by scrolling the page, unless the page says otherwise.
 * @returns a function that stops it.
 */
export function followAddress(places: Places, bringWords = bring): () => void {
  bring = bringWords
  let callOff = () => {}
  const here = () => parseAddress(location.hash, location.search, places)
  function open(chosen: boolean) {
    const { step, claim, opening } = here()
    arrive()
    moveTo({ step, claim, opening, chosen, event: eventChosen })
    eventChosen = null
    bringIfHidden(step, claim)
  }
  function followHash() {
    if (here().from !== 'hash' && location.hash !== '') return
    returnToLine()
    arrive()
    const control = pressed
    pressed = null
    callOff()
    // The browser has scrolled to the words already.
    callOff = afterPaint(() => {
      open(true)
      control?.focus({ preventScroll: true })
    })
  }
  function followLink(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>(
      'a[href^="#"]',
    )
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey)
    if (!link || event.button !== 0 || !isPlain) return
    if (parseAddress(link.hash, '', places).from !== 'hash') return
    eventChosen = link.dataset.event ?? null
    pressed = link.matches('[data-event], [data-go]') ? link : null
    // The browser follows links itself. A frame's history is its host's, and
    // an address that is there already opens without a change to hear of.
    if (isFramed) {
      event.preventDefault()
      goTo(link.hash.slice(1), places)
    } else if (link.hash === location.hash) {
      pressed = null
      open(true)
    }
  }
  open(false)
  if (here().from === 'query') bring(here().step)
  window.addEventListener('hashchange', followHash)
  document.addEventListener('click', followLink)
  return function stopFollowing() {
    callOff()
    window.removeEventListener('hashchange', followHash)
    document.removeEventListener('click', followLink)
  }
}

/**
 * Goes to a step or claim by its address: at top level as a new entry of the
 * history, in a frame without one.
 */
export function goTo(id: string, places: Places, event: string | null = null) {
  eventChosen = event ?? eventChosen
  if (!isFramed && location.hash !== `#${id}`) {
    location.hash = id
    return
  }
  const { step, claim, opening } = parseAddress(`#${id}`, '', places)
  moveTo({ step, claim, opening, event: eventChosen, chosen: true })
  eventChosen = null
  bring(id)
  arrive()
  if (isFramed) writeStep(opening ? null : step)
}

/** The address is the reader's choice now: what was scrolled past before says nothing more. */
function arrive() {
  dropUnwritten()
  holdScroll()
}

/** A claim of other reports, while they are hidden, still opens its step, which says so. */
function bringIfHidden(step: string, claim: string | null) {
  if (claim === null) return
  const target = document.getElementById(`claim-${claim}`)
  if (!target?.getClientRects().length) bring(step)
}
