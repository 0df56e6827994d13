import type { Address } from './step'

/** Where the reader is in the story. A new object for every move, also to the same step. */
export interface Position extends Pick<Address, 'step' | 'claim'> {
  /** The event that was chosen, if it was one. */
  event: string | null
  /** On the first screen, before the first step. */
  opening: boolean
  /** By hand, not by scrolling: worth telling a listener. */
  chosen: boolean
}

let now: Position = {
  ...{ step: '', claim: null, event: null },
  ...{ opening: true, chosen: false },
}
const listeners = new Set<() => void>()

/** The one state of the page: everything that follows the story reads it here. */
export const positionNow = () => now

export function moveTo(next: Position) {
  now = next
  for (const listener of listeners) listener()
}

/** @returns a function that stops listening. */
export function onMove(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
