import { useSyncExternalStore } from 'react'
import { afterPaint } from './afterPaint'
import { onMove, type Position, positionNow } from './position'

/** Steps that are scrolled past faster than this are no stop for the map, ms. */
const PAUSE_MS = 120

/**
 * Where the reader is in the story, for what is drawn to the words: told after
 * the next paint, or, while the reader scrolls, once a step is kept for a moment.
 */
export function usePosition(): Position {
  return useSyncExternalStore(onMovePainted, positionNow)
}

function onMovePainted(listener: () => void): () => void {
  let callOff = () => {}
  const stop = onMove(function tellLater() {
    callOff()
    if (positionNow().chosen) callOff = afterPaint(listener)
    else {
      const timer = setTimeout(listener, PAUSE_MS)
      callOff = () => clearTimeout(timer)
    }
  })
  return function stopTelling() {
    callOff()
    stop()
  }
}
