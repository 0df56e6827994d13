import type { LatLng } from '../schema/id'
import { storeOf } from './store'

/** The reader's own ruler. */
export interface ReadersRuler {
  from: LatLng | null
  to: LatLng | null
  /** "35.1 km (21.8 miles)", once it has both ends. */
  length: string
  /** Where an end can be. */
  ends: readonly { id: string; at: LatLng }[]
  /** Takes a place as the next end; null while none is being pointed at. */
  pick: ((id: string) => void) | null
}

export const {
  now: rulerNow,
  set: setRuler,
  onChange: onRuler,
} = storeOf<ReadersRuler>({
  ...{ from: null, to: null, length: '' },
  ...{ ends: [], pick: null },
})
