import type { Claim } from '../schema/claim'
import type { Clock, Story } from '../schema/story'
import type { When } from '../schema/when'
import { hourOn, hoursOf } from './time'
import { HOURS } from './timescale'

/** A moment of the magnified day by which claims are known to have been published. */
export interface Moment {
  /** On the story's first clock: "12:05". "00:00" is the end of the day before. */
  time: string
  /** The same moment on the story's other clocks: "05:05", on this day or `days` from it. */
  elsewhere: { clock: Clock; time: string; days: number }[]
  /** First known at this moment. */
  claims: Claim[]
}

/** The magnified day as it became known, moment by moment. */
export interface Publication {
  day: string
  moments: Moment[]
  /** Published that day at an hour that is not known, or on a day that is not. */
  timeUnknown: Claim[]
  /** Published on a later day. */
  later: Claim[]
}

/** The time of day by which something was published, or null if its hour is not known. */
function knownBy(when: When): string | null {
  switch (when.precision) {
    case 'minute':
    case 'by':
      return when.time
    case 'span':
      return when.until
    default:
      return null
  }
}

/** When each claim is known to have been published, seen from the magnified day. */
export function publicationOf(story: Story): Publication {
  const at = (known: string) =>
    story.claims.filter((claim) => knownAt(story, claim) === known)
  const times = story.claims
    .map((claim) => knownAt(story, claim))
    .filter((known) => known !== 'unknown' && known !== 'later')
  return {
    day: story.axis.magnified,
    moments: [...new Set(['00:00', ...times])].toSorted().map((time) => ({
      time,
      claims: at(time),
      elsewhere: elsewhere(story, time),
    })),
    timeUnknown: at('unknown'),
    later: at('later'),
  }
}

function elsewhere({ clocks: [main, ...others] }: Story, time: string) {
  if (!main) return []
  return others.map((clock) => {
    const minutes = Math.round(hourOn(clock, hoursOf(time), main) * 60)
    const ahead = clock.utcOffset - main.utcOffset
    const pad = (n: number) => String(n).padStart(2, '0')
    return {
      clock,
      time: `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`,
      days: Math.floor((hoursOf(time) + ahead) / HOURS),
    }
  })
}

/**
 * When a claim is known to have been published, seen from the magnified day:
 * "12:05", "00:00" for an earlier day, "unknown" for a time that is not known
 * so exactly, "later" for a later day.
 */
export function knownAt(story: Story, { publishedAt }: Claim): string {
  const day = story.axis.magnified
  const { date, precision } = publishedAt
  // A month alone may be any day of it.
  const length = precision === 'month' ? 'YYYY-MM'.length : day.length
  const [given, of] = [date.slice(0, length), day.slice(0, length)]
  if (given < of) return '00:00'
  if (given > of) return 'later'
  return knownBy(publishedAt) ?? 'unknown'
}
