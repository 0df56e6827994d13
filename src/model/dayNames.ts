import type { Axis } from '../schema/story'
import type { Timeline } from './timeline'

type Day = Timeline['days'][number]

/** The narrowest strip beside a phone's lanes, px. */
export const PHONE_STRIP = 280
/** What the number of a day takes of a strip, with the air beside it, px. */
const NUMBER = 15

/**
 * The days that a strip of so many px has room to name: its ends, then those
 * that are `told`, each where its number touches no other.
 */
export function dayNames(
  { days, scale }: Pick<Timeline, 'days' | 'scale'>,
  { from, contextTo }: Pick<Axis, 'from' | 'contextTo'>,
  told: ReadonlySet<string>,
  strip: number,
): Day[] {
  const room = (NUMBER / strip) * scale.end
  const isEnd = ({ date }: Day) => date === from || date === contextTo
  const wanted = [
    ...days.filter(isEnd),
    ...days.filter((day) => !isEnd(day) && told.has(day.date)),
  ]
  const named: Day[] = []
  for (const day of wanted) {
    if (named.every(({ at }) => Math.abs(at - day.at) >= room)) named.push(day)
  }
  return named.toSorted((a, b) => a.at - b.at)
}
