import { encode } from 'uqr'

/** Empty modules that a reader needs round a code (ISO/IEC 18004, 6.3.8). */
export const QUIET = 4

/** A QR code as one path: squares of 1 on a field of `size`, its quiet zone included. */
export interface QrPath {
  size: number
  d: string
}

/** The code that opens `text`; a seventh of it may be unreadable (level M). */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { size, d: runs.join('') }
}

/** Where dark runs begin in a row, and how long they are. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, dark] of row.entries()) {
    if (!dark) continue
    const last = runs.at(-1)
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}
