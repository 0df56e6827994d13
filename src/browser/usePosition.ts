import { useSyncExternalStore } from 'react'
import { onMove, type Position, positionNow } from './position'

/** Where the reader is in the story. */
export function usePosition(): Position {
  return useSyncExternalStore(onMove, positionNow)
}
