// Chance that is the same on every machine and run.

export interface Chance {
  /** From 0 to just below 1. */
  next(): number
  /** A whole number from 0 to just below `count`. */
  below(count: number): number
  /** @throws if there is nothing to choose from. */
  oneOf<T>(list: readonly T[]): T
}

/** Mulberry32: small, and good enough to spread events over a day. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    oneOf<T>(list: readonly T[]): T {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('Nothing to choose from.')
      return found
    },
  }
}
