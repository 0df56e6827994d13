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

/** What a stand costs beyond its rank in the label's own order of preference. */
const COST = { coveredPx: 100, crossedPoint: 6, dotOfLess: 20 } as const

/**
 * Gives each label the first stand where it covers no other label, no dot and
 * no obstacle, rather over a quiet ground than over a line. In the order given:
 * a label that is not required and finds no room is left out with its dot, and
 * so is one whose dot a label needed more has covered. Of several requests with
 * one id the first that finds room is kept.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  line: readonly { x: number; y: number }[],
  frame: { width: number; height: number },
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const [i, request] of requests.entries()) {
    if (placed.some((label) => label.request.id === request.id)) continue
    const words = placed.map((label) => label.box)
    if (request.dot && coveredBy(request.dot, words) > 0) continue
    const dots = (others: readonly LabelRequest[]) =>
      others.flatMap((other) => other.dot ?? [])
    const later = dots(requests.slice(i + 1))
    const before = placed.map((label) => label.request)
    const ground = {
      line,
      frame,
      // Names may cost a lesser place its dot; words over the ground may not.
      hard: [
        ...obstacles,
        ...words,
        ...dots([...before, request]),
        ...(request.dot ? [] : later),
      ],
      soft: request.dot ? later : [],
    }
    const label = bestStand(request, ground)
    if (label) placed.push(request.free ? freed(label) : label)
  }
  return placed
}

interface Ground {
  hard: readonly Box[]
  soft: readonly Box[]
  line: readonly { x: number; y: number }[]
  frame: { width: number; height: number }
}

const coveredBy = (box: Box, others: readonly Box[]) =>
  others.reduce((sum, other) => sum + overlap(box, other), 0)

function bestStand(request: LabelRequest, ground: Ground): PlacedLabel | null {
  let best: PlacedLabel | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const [rank, wish] of request.stands.entries()) {
    const stand = request.required
      ? pushInside(request, wish, ground.frame)
      : wish
    const box = boxOf(request, stand)
    if (!isInside(box, ground.frame)) continue
    const covered = coveredBy(box, ground.hard)
    const crossed = ground.line.filter((p) => contains(box, p)).length
    // The name of a country, a lake or a road lies on its own side of the line.
    const isAmiss = covered > 0 || (request.free && crossed > 0)
    if (isAmiss && !request.required) continue
    const cost =
      covered * COST.coveredPx +
      crossed * COST.crossedPoint +
      ground.soft.filter((dot) => overlap(box, dot) > 0).length *
        COST.dotOfLess +
      rank
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
