import { useSyncExternalStore } from 'react'
import { afterPaint } from './afterPaint'
import { onMove, type Position, positionNow } from './position'

/**
 * Where the reader is in the story, told after the next paint: the words come
 * before whatever is drawn to them.
 */
export function usePosition(): Position {
  return useSyncExternalStore(onMovePainted, positionNow)
}

function onMovePainted(listener: () => void): () => void {
  return onMove(() => {
    afterPaint(listener)
  })
}
