import type { Story } from '../schema/story'
import { timescaleFor } from './timescale'

/** Shortest the column's unit ever is, px: labels are spread apart for that. */
export const COLUMN_UNIT = 11
/** One line of a label in the column, px; and the least a finger needs (WCAG 2.5.8). */
const LINE = 14.5
export const TARGET = 24
/** The narrowest that a strip is drawn, px: what 320 px leave beside the lanes' names, if those are short. */
export const NARROWEST = 200
/** Room for the magnified day to open in, in units. */
export const FLARE = 2.6

/** How much of the column a label of so many lines takes, px. */
export const labelSize = (lines: number) => Math.max(TARGET, lines * LINE)

/**
 * Whether a story has more events than the timeline has room for one by one:
 * more labels than the column holds, or more of one lane's day than a finger
 * can tell apart on the narrowest strip. They are grouped then.
 */
export function isCrowded({ events, axis, lanes }: Story): boolean {
  const units = timescaleFor(axis, FLARE).end
  const labels = events.map(({ label }) => labelSize(label.length))
  const day = events.filter(({ when }) => when.date === axis.magnified)
  return (
    labels.reduce((a, b) => a + b, 0) > units * COLUMN_UNIT ||
    lanes.some(
      ({ id }) =>
        day.filter(({ lane }) => lane === id).length > mostTargets(24, units),
    )
  )
}

/** How many targets stand beside each other on so many units of the narrowest strip: at least one. */
export function mostTargets(units: number, ofUnits: number): number {
  return Math.max(1, Math.floor(((units / ofUnits) * NARROWEST) / TARGET))
}
