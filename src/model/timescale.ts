import type { Axis } from '../schema/story'
import { dayNumber } from './time'

/**
 * One rule makes both scales: an hour of the magnified day takes the space of a
 * day elsewhere. Positions are in units of that space; `flare` units open the
 * magnified day from the week on either side.
 */
export interface Timescale {
  start: number
  /** Where the days before end, and the magnified day begins and ends. */
  beforeEnd: number
  dayStart: number
  dayEnd: number
  afterStart: number
  end: number
  /** Room before the magnified day for what has that day and no hour; null where none is kept. */
  noHour: { from: number; to: number } | null
  /** Position of a date, or of an hour (0 to 24) of the magnified day. */
  at(date: string, hour?: number): number
}

export const HOURS = 24

/** `noHour`: units to keep before the magnified day, in place of the flare. */
export function timescaleFor(axis: Axis, flare: number, noHour = 0): Timescale {
  const day = dayNumber(axis.magnified)
  const before = day - dayNumber(axis.from)
  const after = dayNumber(axis.contextTo) - day
  const beforeEnd = before
  const dayStart = beforeEnd + (noHour || (before > 0 ? flare : 0))
  const dayEnd = dayStart + HOURS
  const afterStart = dayEnd + (after > 0 ? flare : 0)
  return {
    start: 0,
    beforeEnd,
    dayStart,
    dayEnd,
    afterStart,
    end: afterStart + after,
    noHour: noHour ? { from: beforeEnd, to: dayStart } : null,
    at(date, hour) {
      const offset = dayNumber(date) - day
      if (offset === 0) return dayStart + (hour ?? HOURS / 2)
      const part = (hour ?? HOURS / 2) / HOURS
      return offset < 0
        ? before + offset + part
        : afterStart + offset - 1 + part
    },
  }
}
