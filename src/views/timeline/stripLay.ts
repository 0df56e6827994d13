import { percent } from '../../model/percent'
import type { Timeline } from '../../model/timeline'

/** Height of a lane and of the heading above, px: `strip.css` says the same. */
const ROW = 24
export const HEAD = 20
/** A row of hours on another clock, px. */
export const CLOCK = 14

/** Where things stand on the strip: along it in percent, across it in px. */
export interface StripLay {
  x: (units: number) => string
  laneY: (id: string) => number
  /** Where the lanes end and the days and hours begin. */
  bottom: number
  height: number
  /** How many clocks tell the hours. */
  clocks: number
  /** The narrowest it is drawn, px. */
  narrowest: number
}

/** `rows`: how high each lane is, px, if labels stand under its line. */
export function stripLay(
  { scale, lanes }: Timeline,
  {
    clocks,
    narrowest,
    rows = lanes.map(() => ROW),
  }: Pick<StripLay, 'clocks' | 'narrowest'> & {
    rows: readonly number[] | undefined
  },
): StripLay {
  const topOf = (lane: number) =>
    HEAD + rows.slice(0, lane).reduce((a, b) => a + b, 0)
  const bottom = topOf(lanes.length)
  return {
    x: (units) => percent((units / scale.end) * 100),
    laneY: (id) => topOf(lanes.findIndex((lane) => lane.id === id)) + ROW / 2,
    bottom,
    height: bottom + 16 + CLOCK * (clocks - 1),
    ...{ clocks, narrowest },
  }
}
