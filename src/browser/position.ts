import type { Address } from './parseAddress'
import { storeOf } from './store'

/** Where the reader is in the story. A new object for every move, also to the same step. */
export interface Position extends Pick<Address, 'step' | 'claim'> {
  /** The event that was chosen, if it was one. */
  event: string | null
  /** On the first screen, before the first step. */
  opening: boolean
  /** By hand, not by scrolling: worth telling a listener. */
  chosen: boolean
}

/** The one state of the page: everything that follows the story reads it here. */
export const {
  now: positionNow,
  set: moveTo,
  onChange: onMove,
} = storeOf<Position>({
  ...{ step: '', claim: null, event: null },
  ...{ opening: true, chosen: false },
})
