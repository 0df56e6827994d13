import {
  type Box,
  boxOf,
  type LabelRequest,
  overlap,
  type Stand,
} from './labels'

export interface PlacedLabel {
  request: LabelRequest
  stand: Stand
  box: Box
  /** Nothing free was left for a label that must be shown. */
  forced: boolean
}

/** From the frame's edge, px. */
const MARGIN = 5

/**
 * Gives each label the first stand where it covers no other label and no
 * obstacle, rather over a quiet ground than over a line. In the order given;
 * a label that is not required and finds no room is left out, and of several
 * requests with one id the first that finds room is kept.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  line: readonly { x: number; y: number }[],
  frame: { width: number; height: number },
): PlacedLabel[] {
  const taken = [...obstacles]
  const placed: PlacedLabel[] = []
  for (const request of requests) {
    if (placed.some((label) => label.request.id === request.id)) continue
    const label = bestStand(request, taken, line, frame)
    if (!label) continue
    placed.push(request.free ? freed(label) : label)
    taken.push(label.box)
  }
  return placed
}

function bestStand(
  request: LabelRequest,
  taken: readonly Box[],
  line: readonly { x: number; y: number }[],
  frame: { width: number; height: number },
): PlacedLabel | null {
  let best: PlacedLabel | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const [rank, wish] of request.stands.entries()) {
    const stand = request.required ? pushInside(request, wish, frame) : wish
    const box = boxOf(request, stand)
    if (!isInside(box, frame)) continue
    const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0)
    if (covered > 0 && !request.required) continue
    const crossed = line.filter((p) => contains(box, p)).length
    const cost = covered * 100 + crossed * 3 + rank
    if (cost < bestCost) {
      best = { request, stand, box, forced: covered > 0 }
      bestCost = cost
    }
  }
  return best
}

/** The same place, told as a point of the plate. */
function freed(label: PlacedLabel): PlacedLabel {
  const { request, stand } = label
  return {
    ...label,
    request: { ...request, x: request.x + stand.dx, y: request.y + stand.dy },
    stand: { ...stand, dx: 0, dy: 0 },
  }
}

function pushInside(
  request: LabelRequest,
  stand: Stand,
  frame: { width: number; height: number },
): Stand {
  const box = boxOf(request, stand)
  const push = (low: number, high: number, limit: number) =>
    Math.max(0, MARGIN - low) - Math.max(0, high - (limit - MARGIN))
  return {
    ...stand,
    dx: stand.dx + push(box.left, box.right, frame.width),
    dy: stand.dy + push(box.top, box.bottom, frame.height),
  }
}

function isInside(box: Box, frame: { width: number; height: number }) {
  return (
    box.left >= MARGIN - 1 &&
    box.top >= MARGIN - 1 &&
    box.right <= frame.width - MARGIN + 1 &&
    box.bottom <= frame.height - MARGIN + 1
  )
}

function contains(box: Box, { x, y }: { x: number; y: number }) {
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}
