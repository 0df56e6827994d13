import type { LatLng } from '../schema/id'

/** The reader's own ruler, and whether its ends are being pointed at on the map. */
export interface ReadersRuler {
  from: LatLng | null
  to: LatLng | null
  /** "35.1 km (21.8 miles)", once it has both ends. */
  length: string
  picking: boolean
  /** Where an end can be. */
  ends: readonly { id: string; at: LatLng }[]
}

let now: ReadersRuler = {
  ...{ from: null, to: null, length: '' },
  ...{ picking: false, ends: [] },
}
const listeners = new Set<() => void>()
let pick: (id: string) => void = () => {}

export const rulerNow = () => now

export function setRuler(next: ReadersRuler) {
  now = next
  for (const listener of listeners) listener()
}

/** @returns a function that stops listening. */
export function onRuler(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes a place of the map as the ruler's next end. */
export const pickEnd = (id: string) => pick(id)

/** Says what becomes of a place that is pointed at. */
export function onPick(take: (id: string) => void) {
  pick = take
}
