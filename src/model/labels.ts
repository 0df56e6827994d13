// Labels: how each style is set, how large one is, and where it may stand.

import type { Point } from './projection'
import { textWidth } from './textWidth'

/** One line of a label. */
export interface LabelLine {
  text: string
  style: LabelStyle
  /** The language of the words, where it is not the page's. */
  lang?: string
}

/** How each style of label is set, in CSS px; `map.css` says the same. */
export const LABEL_STYLES = {
  focus: { size: 20, weight: 700, spacing: 0 },
  city: { size: 14, weight: 600, spacing: 0 },
  town: { size: 13, weight: 500, spacing: 0 },
  second: { size: 12.5, weight: 400, spacing: 0 },
  strong: { size: 13, weight: 700, spacing: 0 },
  note: { size: 12, weight: 400, spacing: 0 },
  country: { size: 14, weight: 600, spacing: 0.3 },
  'country-home': { size: 14, weight: 600, spacing: 0.3 },
  province: { size: 10.5, weight: 500, spacing: 0.14 },
  water: { size: 13.5, weight: 400, spacing: 0.02 },
  road: { size: 11.5, weight: 400, spacing: 0 },
  grid: { size: 10, weight: 400, spacing: 0 },
} as const
export type LabelStyle = keyof typeof LABEL_STYLES

export type Anchor = 'start' | 'middle' | 'end'

/** Where the first line's baseline may stand, in px from the point it names. */
export interface Stand {
  dx: number
  dy: number
  anchor: Anchor
}

/** A label that wants a place on the plate. Positions in px from its top left corner. */
export interface LabelRequest {
  id: string
  x: number
  y: number
  lines: LabelLine[]
  /** Room for a mark before the first line, px. */
  indent: number
  /** In order of preference. */
  stands: Stand[]
  /** Must be shown: is pushed into the frame and takes the least bad stand. */
  required: boolean
  /** Names no point: once placed, it keeps its place on the plate, not its distance in px. */
  free: boolean
  /** Degrees clockwise about the middle of the first baseline. */
  rotate: number
  /** The claim its words rest on, where they say more than a name. */
  claim: string | null
  /** The dot that it names and that goes if it does. */
  dot: Box | null
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const LEADING = 1.22
/** Clear paper round every label, px; wider at its sides, where a fallback font may run on. */
const AIR = 1.5
const SIDE_AIR = 3.5
/** Width of one line, px, letter-spacing included. */
function lineWidth({ text, style }: LabelLine): number {
  const { size, weight, spacing } = LABEL_STYLES[style]
  return textWidth(text, size, weight) + spacing * size * text.length
}

/** Distance between the first baseline and that of line `index`, px. */
export function lineOffset(lines: readonly LabelLine[], index: number): number {
  return lines
    .slice(1, index + 1)
    .reduce((y, { style }) => y + LABEL_STYLES[style].size * LEADING, 0)
}

export function boxOf(request: LabelRequest, stand: Stand): Box {
  const { lines, indent } = request
  const width = Math.max(
    ...lines.map((line, i) => lineWidth(line) + (i ? 0 : indent)),
  )
  const x = request.x + stand.dx
  const y = request.y + stand.dy
  const left = { start: x, middle: x - width / 2, end: x - width }[stand.anchor]
  const sizeOf = (line?: LabelLine) =>
    line ? LABEL_STYLES[line.style].size : 0
  const last = lineOffset(lines, lines.length - 1) + sizeOf(lines.at(-1)) * 0.26
  return turned(
    {
      left: left - SIDE_AIR,
      right: left + width + SIDE_AIR,
      top: y - sizeOf(lines[0]) * 0.8 - AIR,
      bottom: y + last + AIR,
    },
    { x, y },
    request.rotate,
  )
}

/** The upright box about a box turned about a point. */
function turned(
  box: Box,
  about: { x: number; y: number },
  degrees: number,
): Box {
  if (!degrees) return box
  const [sin, cos] = [Math.sin, Math.cos].map((f) =>
    f((degrees * Math.PI) / 180),
  ) as [number, number]
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => ({
      x: about.x + (x - about.x) * cos - (y - about.y) * sin,
      y: about.y + (x - about.x) * sin + (y - about.y) * cos,
    })),
  )
  return {
    left: Math.min(...corners.map((c) => c.x)),
    right: Math.max(...corners.map((c) => c.x)),
    top: Math.min(...corners.map((c) => c.y)),
    bottom: Math.max(...corners.map((c) => c.y)),
  }
}

export const boxAround = ({ x, y }: Point, r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
})

/** The area two boxes share, px². */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
