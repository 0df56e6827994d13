// Of many cases a share, or all of them in a sweep.

/** `npm run proof` tries all that `npm test` tries a share of. */
export const isSweep = process.env.SWEEP === 'whole'

/** The first of them and every `nth` from there; all of them in a sweep. */
export function someOf<T>(all: readonly T[], nth: number): T[] {
  return all.filter((_, i) => isSweep || i % nth === 0)
}
