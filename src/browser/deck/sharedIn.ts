import { type Timer, timerFrom } from './timer'

/** What the deck and its speaker's window tell each other. */
export interface Shared {
  screen: number
  beat: number
  blank: boolean
  timer: Timer
}

/** What a message of the other window says; null for whatever we did not send. Never throws. */
export function sharedIn(data: unknown): Shared | null {
  if (typeof data !== 'object' || data === null) return null
  const { screen, beat, blank, timer } = data as Record<string, unknown>
  if (!isCount(screen) || !isCount(beat) || !timer) return null
  return { screen, beat, blank: blank === true, timer: timerFrom(timer) }
}

const isCount = (n: unknown): n is number =>
  Number.isInteger(n) && Number(n) >= 0
