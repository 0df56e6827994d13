// What the harness measured, read: one number of one load, or of all loads of a target.

import { median } from '../median'

/** One load as the harness's `results.json` holds it; times in ms, null: never. */
export interface Run {
  name: string
  profile: string
  ok: boolean
  busyBefore?: number
  [number: string]: unknown
}

export interface Results {
  runs: Run[]
  meta: {
    date: string
    chromium: string
    cpus: number
    cpu: string
    rounds: number
    targets: Record<string, unknown>
  }
}

/** One number of a load; null where there was none. */
export type Read = (run: Run) => number | null

export const field = (name: string): Read => {
  return (run) => (typeof run[name] === 'number' ? run[name] : null)
}
/** One number of the several that a load has of the same kind. */
export const each = (
  name: string,
  pick: (all: number[]) => number | null,
): Read => {
  return (run) => pick(numbers(run[name]))
}

export const numbers = (list: unknown) =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'number') : []

export function worst(values: readonly number[]): number | null {
  return values.length ? Math.max(...values) : null
}

/** Of all loads of a target in a profile that did not fail. */
export function valuesOf(
  runs: readonly Run[],
  profile: string,
  name: string,
  read: Read,
): number[] {
  return runs
    .filter((run) => run.ok && run.profile === profile && run.name === name)
    .flatMap((run) => read(run) ?? [])
}

/** The median of one number of a target in a profile, or null if there is none. */
export function middleOf(
  runs: readonly Run[],
  profile: string,
  name: string,
  read: Read | string,
): number | null {
  const reader = typeof read === 'string' ? field(read) : read
  return median(valuesOf(runs, profile, name, reader))
}
