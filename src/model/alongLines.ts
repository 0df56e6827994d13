// Lines as rows of small boxes and points, so that labels can keep off them.

import type { RulerDrawing } from './drawing'
import { type Box, boxAround } from './labels'
import type { Point } from './projection'

/** A slanting line as a row of small boxes, so that labels keep off it. */
export function alongRuler(
  ruler: RulerDrawing,
  px: (p: Point) => Point,
): Box[] {
  const from = px(ruler.end)
  const reach = (p: Point) => Math.hypot(p.x - ruler.end.x, p.y - ruler.end.y)
  const ends = [ruler.from, ruler.printedEnd ?? ruler.from]
  const to = px(ends.reduce((a, b) => (reach(b) > reach(a) ? b : a)))
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6)
  return Array.from({ length: steps + 1 }, (_, i) =>
    boxAround(
      {
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
      },
      4,
    ),
  )
}

/** Points at most 6 px apart along a line, to see what a label would cross. */
export function densify(points: readonly Point[]): Point[] {
  return points.flatMap((p, i) => {
    const next = points[i + 1]
    if (!next) return [p]
    const steps = Math.min(
      40,
      Math.ceil(Math.hypot(next.x - p.x, next.y - p.y) / 6),
    )
    return Array.from({ length: Math.max(1, steps) }, (_, k) => ({
      x: p.x + ((next.x - p.x) * k) / Math.max(1, steps),
      y: p.y + ((next.y - p.y) * k) / Math.max(1, steps),
    }))
  })
}
