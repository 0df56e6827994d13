import { type Box, boxAround, overlap } from './labels'
import type { Point } from './projection'

/** Radius of a number's disc, CSS px, and the clear paper round it. */
export const DISC = 8.5
const AIR = 2
/** How far a number may stray from where it is wanted, px, and in how many directions it is tried. */
const FARTHEST = 60
const STEP = 3
const TURNS = 16

/**
 * Stands numbers on a plate, each as near as may be to where it is wanted, off
 * the obstacles and off each other. Points in px from its top left corner.
 */
export function placeNumbers(
  wanted: readonly Point[],
  obstacles: readonly Box[],
  frame: { width: number; height: number },
): Point[] {
  const taken = [...obstacles]
  return wanted.map((want) => {
    const stand = ringsRound(want).find((point) => {
      const box = boxAround(point, DISC + AIR)
      return (
        box.left > 4 &&
        box.top > 4 &&
        box.right < frame.width - 4 &&
        box.bottom < frame.height - 4 &&
        taken.every((other) => overlap(box, other) === 0)
      )
    })
    const placed = stand ?? want
    taken.push(boxAround(placed, DISC + AIR))
    return placed
  })
}

/** The point itself, then the points about it, nearer ones first. */
function ringsRound({ x, y }: Point): Point[] {
  const radii = Array.from(
    { length: FARTHEST / STEP },
    (_, i) => (i + 1) * STEP,
  )
  return [
    { x, y },
    ...radii.flatMap((r) =>
      Array.from({ length: TURNS }, (_, i) => {
        const a = (i / TURNS) * 2 * Math.PI
        return { x: x + r * Math.cos(a), y: y + r * Math.sin(a) }
      }),
    ),
  ]
}
