import { releaseMaps } from './heldMaps'
import { onMove, type Position, positionNow } from './position'
import { type Stage, showFirstMap } from './stage'

/**
 * Shows each new position. If that fails, the page goes back to what it is
 * without script, where each step has its own map: one that stays behind the
 * words would say something false.
 * @returns a function that stops it.
 */
export function followPosition(
  root: Document,
  stage: Stage | null,
  show: (position: Position) => void,
): () => void {
  const stop = onMove(function showOrGiveUp() {
    try {
      show(positionNow())
    } catch (error) {
      stop()
      giveUp(root, stage)
      throw error
    }
  })
  return stop
}

function giveUp(root: Document, stage: Stage | null) {
  const { dataset } = root.documentElement
  delete dataset.js
  delete dataset.ready
  if (stage) showFirstMap(stage)
  releaseMaps(root)
}
