// Keeps the deck through a reload, where the browser keeps anything.

import { positionNow } from '../position'
import { deckNow, setDeck } from './deck'
import { deckIn, type Kept } from './deckIn'

/** Where storage is refused, a reload opens the step anew: its address says which. */
export function keepDeck(namespace: string) {
  const { step, opening } = positionNow()
  const kept: Kept = { step, opening, deck: deckNow() }
  try {
    sessionStorage.setItem(`${namespace}-deck`, JSON.stringify(kept))
  } catch {
    // Refused or full.
  }
}

/** After a reload: the same beat of the same step, and the timer goes on. Never throws. */
export function returnToDeck(namespace: string) {
  // Whoever opens it anew begins anew.
  if (document.documentElement.dataset.return === undefined) return
  try {
    const text = sessionStorage.getItem(`${namespace}-deck`)
    const kept = text === null ? null : deckIn(text, positionNow())
    if (kept) setDeck(kept)
  } catch {
    // Refused: the lesson begins.
  }
}
