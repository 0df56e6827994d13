/** Time spent on a lesson, with its pauses. */
export interface Timer {
  /** When it was last set going, ms since 1970; null while it rests. */
  since: number | null
  /** What it had counted before that, ms. */
  before: number
}

export const AT_REST: Timer = { since: null, before: 0 }

/** No lesson is longer, ms: 99 hours. */
const LONGEST_MS = 99 * 3_600_000
/** The last moment there is a date for, ms since 1970. */
const LAST_MS = 8.64e15

/** A timer as another window or a reload left it; of what is none, what it counts is nothing. Never throws. */
export function timerFrom(said: unknown): Timer {
  const { since, before } = (said ?? {}) as Partial<Record<string, unknown>>
  const isWithin = (n: unknown, most: number): n is number =>
    typeof n === 'number' && n >= 0 && n <= most
  return {
    since: isWithin(since, LAST_MS) ? since : null,
    before: isWithin(before, LONGEST_MS) ? before : 0,
  }
}

/** Whether it has counted nothing yet. */
export const isAtRest = ({ since, before }: Timer) =>
  since === null && before === 0

/** ms counted so far; a clock that was set back counts nothing. */
export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

export function startOrPause(timer: Timer, now: number): Timer {
  return timer.since === null
    ? { ...timer, since: now }
    : { since: null, before: elapsed(timer, now) }
}

/** formatElapsed(754_000) is "12:34"; with hours "1:02:03". */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const pad = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ]
  return h ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`
}
