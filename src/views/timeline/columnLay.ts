import { percent } from '../../model/percent'
import type { Timeline } from '../../model/timeline'

/** Room for days and hours, left of the lanes, px. */
export const GUTTER = 60
/** Width of the drawing, px; the column is never narrower. */
export const WIDTH = 254
const LANE = 17

/** Where things stand in the column: down it in percent, across it in px. */
export interface ColumnLay {
  y: (units: number) => string
  laneX: (id: string) => number
  lanesEnd: number
}

export function columnLay({ scale, lanes }: Timeline): ColumnLay {
  return {
    y: (units) => percent((units / scale.end) * 100),
    laneX: (id) =>
      GUTTER + LANE * (lanes.findIndex((lane) => lane.id === id) + 0.5),
    lanesEnd: GUTTER + LANE * lanes.length,
  }
}
