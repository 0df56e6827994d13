import { isFramed, writeStep } from '../addressBar'
import { moveTo, onMove, positionNow } from '../position'
import { storeOf } from '../store'
import { screensOf } from './screens'
import { AT_REST, isAtRest, startOrPause, type Timer } from './timer'
import { type Screen, type Spot, spotNear } from './walk'

/** What a lesson has beside its position in the story; both windows share it. */
export interface Deck {
  /** How far in the screen, from 0. */
  beat: number
  blank: boolean
  timer: Timer
}

export const {
  now: deckNow,
  set: setDeck,
  onChange: onDeck,
} = storeOf<Deck>({ beat: 0, blank: false, timer: AT_REST })

/** Where the lesson is. */
export function spotNow(): Spot {
  const { step, opening } = positionNow()
  const ids = screensOf(document).map(({ id }) => id)
  const screen = opening ? 0 : ids.indexOf(step)
  return { screen, beat: deckNow().beat }
}

/**
 * Goes to a spot: at once, so that a row of quick keys loses none. A new
 * screen is a new entry of the history, in a frame none.
 */
export function goToSpot(asked: Spot) {
  const screens = screensOf(document)
  const { screen, beat } = spotNear(screens, asked)
  const from = spotNow()
  // Time runs from the first move on.
  const { timer } = deckNow()
  const runs = from.screen === 0 && isAtRest(timer) && screen > 0
  if (from.screen !== screen) walkTo(screens, screen)
  // Last, since the other window is told of it: by then all of it is so.
  setDeck({
    beat,
    blank: false,
    timer: runs ? startOrPause(timer, Date.now()) : timer,
  })
}

function walkTo(screens: readonly Screen[], screen: number) {
  const step = screens[Math.max(1, screen)]?.id ?? ''
  if (isFramed) writeStep(screen === 0 ? null : step)
  else addEntry(screens[screen]?.id ?? '')
  isWalking = true
  moveTo({
    step,
    opening: screen === 0,
    claim: null,
    event: null,
    chosen: true,
  })
  isWalking = false
}

/** Whether the position is being changed by way of a spot. */
let isWalking = false

/**
 * Begins a screen at its beginning wherever the way to it was not the deck's
 * own: an address, the timeline, a place. A claim that was named is shown with
 * its speaker.
 * @returns a function that stops it.
 */
export function followMoves(): () => void {
  return onMove(function beginScreen() {
    if (isWalking) return
    const { step, claim } = positionNow()
    const beats = screensOf(document).find(({ id }) => id === step)?.beats
    const beat = claim === null ? 0 : (beats?.indexOf('speaker') ?? 0)
    setDeck({ ...deckNow(), beat: Math.max(0, beat), blank: false })
  })
}

function addEntry(id: string) {
  try {
    history.pushState(null, '', `#${id}`)
  } catch {
    // A sandbox, or the browser's own limit: the deck goes on without.
  }
}
