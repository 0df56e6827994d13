import type { Deck } from './deck'
import { timerFrom } from './timer'

/** What is kept of a lesson for a reload in the middle of it. */
export interface Kept {
  step: string
  opening: boolean
  deck: Deck
}

/** The deck that a text keeps, for the place where the reader is; null for whatever we did not keep. Never throws. */
export function deckIn(
  text: string,
  here: Pick<Kept, 'step' | 'opening'>,
): Deck | null {
  try {
    const { step, opening, deck } = JSON.parse(text) as Kept
    const { beat, timer } = deck
    const isSame = step === here.step && opening === here.opening
    const isBeat = Number.isInteger(beat) && beat >= 0
    return {
      beat: isSame && isBeat ? beat : 0,
      blank: false,
      timer: timerFrom(timer),
    }
  } catch {
    return null
  }
}
