import { isTooLong, valuesOf } from './query'

/** Which claims are shown. Nothing chosen: all of them. */
export interface Filter {
  /** At most two ids of speakers or accounts, for two side by side. */
  speakers: readonly string[]
  statuses: readonly string[]
  /** A moment of the magnified day, "12:05", by which claims were published. */
  known: string | null
}

/** What an address can ask for, read off the page's own markup. */
export interface Choices {
  speakers: ReadonlySet<string>
  statuses: ReadonlySet<string>
  /** In the order of time. */
  moments: readonly string[]
}

/** One claim as the ledger's markup tells it. */
export interface LedgerRow {
  claim: string
  speaker: string
  account: string
  status: string
  /** A moment, "unknown" or "later". */
  known: string
  /** Whether only other reports have it. */
  context: boolean
}

const MOST_SPEAKERS = 2
/** Longer than any list of ours. */
const LONGEST_LIST = 2000
/** Of what was not understood, so much is shown. */
const SHOWN_CHARS = 60
/** "24:00" is the end of the day, as a story may have it. */
const CLOCK_TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/**
 * Reads `speaker=`, `status=` and `known=`. Never throws: what is unknown,
 * repeated or too long filters nothing, and is returned to be told.
 */
export function parseFilter(
  search: string,
  choices: Choices,
): { filter: Filter; ignored: string[] } {
  const ignored: string[] = []
  const ignore = (text: string) => {
    ignored.push(
      text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text,
    )
  }
  if (isTooLong(search)) ignore(search)
  function partsOf(key: string): string[] {
    const given = valuesOf(search, key)
    const [text = ''] = given
    const isOurs = given.length <= 1 && text.length <= LONGEST_LIST
    if (isOurs) return text.split(',').filter(Boolean)
    ignore(given.map((value) => `${key}=${value}`).join('&'))
    return []
  }
  function chosen(key: string, known: ReadonlySet<string>, most: number) {
    const parts = [...new Set(partsOf(key))]
    const found = parts.filter((part) => known.has(part)).slice(0, most)
    for (const part of parts) {
      if (!found.includes(part)) ignore(`${key}=${part}`)
    }
    return found
  }
  function moment(): string | null {
    const [time, ...more] = partsOf('known')
    if (time === undefined) return null
    if (!more.length && CLOCK_TIME.test(time)) {
      return choices.moments.findLast((known) => known <= time) ?? null
    }
    ignore(`known=${[time, ...more].join()}`)
    return null
  }
  return {
    filter: {
      speakers: chosen('speaker', choices.speakers, MOST_SPEAKERS),
      statuses: chosen('status', choices.statuses, choices.statuses.size),
      known: moment(),
    },
    ignored,
  }
}

/** Whether anything is left out at all. */
export function isFiltering({ speakers, statuses, known }: Filter): boolean {
  return speakers.length > 0 || statuses.length > 0 || known !== null
}

/** Whether who says a claim, and how far it is established, is asked for. */
export function isAsked(row: LedgerRow, filter: Filter): boolean {
  const { speakers, statuses } = filter
  return (
    (!speakers.length ||
      speakers.includes(row.speaker) ||
      speakers.includes(row.account)) &&
    (!statuses.length || statuses.includes(row.status))
  )
}

/** Whether a claim is known to have been published by the moment asked for. */
export function isKnown(row: LedgerRow, { known }: Filter): boolean {
  return known === null || (CLOCK_TIME.test(row.known) && row.known <= known)
}
