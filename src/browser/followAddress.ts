import {
  dropUnwritten,
  isFramed,
  leaveAtLine,
  returnToLine,
  writeStep,
} from './addressBar'
import { afterPaint } from './afterPaint'
import { holdScroll } from './followScroll'
import { type Places, parseAddress } from './parseAddress'
import { moveTo } from './position'

/** The timeline's mark that led to the address now being opened. */
let eventChosen: string | null = null
/** How the page brings the words of an address before the reader. */
let bring = (id: string) => document.getElementById(id)?.scrollIntoView()
/** Controls that lead on from where they stand: marks of the timeline, words on the map, previous and next. */
const PRESSED_AGAIN = 'button, [data-event], [data-go]'

/** Calls off the address that is about to open, or the step that is about to be shown. */
let callOff = () => {}
/** Whether the words of an address are in view already and it opens next. */
let isOpening = false

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
  const here = () => parseAddress(location.hash, location.search, places)
  function open(chosen: boolean) {
    const { step, claim, opening } = here()
    arrive()
    moveTo({ step, claim, opening, chosen, event: eventChosen })
    eventChosen = null
    bringIfHidden(step, claim)
  }
  function followHash() {
    // Told late of an address before it: another was chosen since.
    if (isOpening) return
    if (here().from !== 'hash' && location.hash !== '') return
    returnToLine()
    arrive()
    callOff()
    // The words are in view already.
    callOff = afterPaint(() => open(true))
  }
  function followLink(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>(
      'a[href^="#"]',
    )
    if (!link || !isPlain(event)) return
    if (parseAddress(link.hash, '', places).from !== 'hash') return
    event.preventDefault()
    goTo(link.hash.slice(1), places, link.dataset.event ?? null)
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
 * Goes to a step or claim: its words come into view at once, its address
 * follows; at top level as a new entry of the history, in a frame without one.
 * @param event the event that was chosen, if it was one.
 */
export function goTo(id: string, places: Places, event: string | null = null) {
  callOff()
  isOpening = false
  eventChosen = event
  if (!isFramed && location.hash !== `#${id}`) {
    openAfterWords(id)
    return
  }
  const { step, claim, opening } = parseAddress(`#${id}`, '', places)
  moveTo({ step, claim, opening, event: eventChosen, chosen: true })
  eventChosen = null
  bring(id)
  bringIfHidden(step, claim)
  arrive()
  if (isFramed) writeStep(opening ? null : step)
}

/** A new entry of the history costs a slow phone more than the words that are waited for: it comes after them. */
function openAfterWords(id: string) {
  const line = window.scrollY
  arrive()
  bring(id)
  isOpening = true
  callOff = afterPaint(function open() {
    isOpening = false
    const pressed = document.activeElement as HTMLElement | null
    leaveAtLine(line)
    location.hash = id
    // Opening an address takes the focus away, also from what can be pressed again.
    if (pressed?.matches(PRESSED_AGAIN)) pressed.focus({ preventScroll: true })
  })
}

/** A press that asks for no new tab, window or download, and that nobody has answered yet. */
function isPlain(event: MouseEvent): boolean {
  const { button, defaultPrevented } = event
  const isModified =
    event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  return button === 0 && !isModified && !defaultPrevented
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
