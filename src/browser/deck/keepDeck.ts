import { positionNow } from '../position'
import { type Deck, deckNow, setDeck } from './deck'
import { AT_REST } from './timer'

/** What is kept of a lesson for a reload in the middle of it. */
interface Kept {
  step: string
  opening: boolean
  deck: Deck
}

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
    const kept = JSON.parse(
      sessionStorage.getItem(`${namespace}-deck`) ?? 'null',
    ) as Kept | null
    if (!kept) return
    const { step, opening } = positionNow()
    const isSame = kept.step === step && kept.opening === opening
    const timer = kept.deck.timer.before >= 0 ? kept.deck.timer : AT_REST
    setDeck({
      beat: isSame && Number.isInteger(kept.deck.beat) ? kept.deck.beat : 0,
      blank: false,
      timer,
    })
  } catch {
    // Refused, or not ours: the lesson begins.
  }
}
