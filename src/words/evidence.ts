import type { Status } from '../schema/claim'

export const statusWords: Record<Status, string> = {
  'on-record': 'on record',
  reported: 'reported',
  claimed: 'claimed',
  measured: 'measured',
}

/** "950, 785 and more than 700" */
const listed = (items: string[]) =>
  items.length > 1
    ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
    : items.join('')

const counted = (claims: number) =>
  claims === 1 ? '1 claim' : `${claims} claims`

/** "24 November 2026", or "November 24, 2026" in American English. */
const longDate = (date: string, locale: 'en-GB' | 'en-US') =>
  new Date(date).toLocaleDateString(locale, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  })

/** "2026, November 24" */
const apaDate = (date: string) =>
  longDate(date, 'en-US').replace(/(.+), (\d+)$/, '$2, $1')

/** The words of the figures, the ledger and the clock. */
export const evidenceWords = {
  besideFigures: 'Counted beforehand; not a limit on anything above',
  /** Between a figure and its speaker, for listeners: "950 said by X". */
  figureBy: (status: Status) =>
    status === 'measured' ? 'measured by ' : 'said by ',
  inWords: 'In words.',
  originInWords: (origin: string, figures: string[]) =>
    `${origin}: ${listed(figures)}.`,
  besideLine: (figure: string) => `${figure} counted beforehand: not a limit`,
  besideInWords: (figure: string) =>
    `Beside them, counted beforehand: ${figure}.`,
  number: (value: number) => value.toLocaleString('en'),
  kmTick: (km: number) => `${km} km`,
  mileTick: (miles: number) => `${miles} mi`,
  sidesDrawn:
    'Diagram of the sides. Its lines are the sentences of the list below, by number.',
  ruler: {
    title: 'The ruler',
    caption: (points: string | undefined) =>
      `Measured by this page on the WGS84 ellipsoid, from point to point as the crow flies.${points ? ` Places are the points that ${points} gives.` : ''}`,
    from: (place: string) => `From ${place} to`,
    border: (place: string) => `the border, where it is nearest to ${place}`,
    draw: 'Draw it',
    free: 'Between any two places',
    ends: { from: 'From', to: 'To' },
    choose: 'choose a place',
    pick: 'Pick on the map',
    clear: 'Clear',
    between: 'As the crow flies:',
  },
  toldIn: (title: string) => `told in “${title}”`,
  filter: {
    label: 'Which claims are shown, here and on the whole page',
    needsScript:
      'Without script this page shows every claim. It cannot follow an address that asks for some of them only.',
    speaker: 'Whose account',
    everybody: (all: number) => `everybody’s (${all})`,
    allOf: (account: string) => `${account}: all`,
    beside: 'Beside it',
    nobody: 'nobody’s',
    status: 'Status',
    anyStatus: 'any',
    context: 'Reported where',
    withContext: 'in the article or elsewhere',
    articleOnly: 'in the article only',
    strict:
      'only words on record, and what outlets reported in their own voice',
    strictName: 'on record, or reported by an outlet in its own voice',
    caveat:
      '“On record” means that it was said, “reported” that an outlet says so itself. Neither makes it true, and “claimed” does not make it false.',
  },
  filterLine: {
    label: 'What is left out',
    only: 'You see only',
    what: 'what',
    and: 'and',
    said: 'said',
    withStatus: ' with the status',
    known: ' in reports known to have been published by',
    of: 'of',
    claims: 'claims',
    empty: 'No claim fits.',
    unknown: 'more have no known time of publication and are left out.',
    ignored: 'Not understood in the address, and ignored:',
    earlier: 'Earlier',
    later: 'Later',
    showAll: 'Show all',
    see: 'See them',
  },
  known: {
    title: 'What was known at …?',
    choose:
      'Choose one, and the whole page keeps to what is known to have been published by then.',
    what: 'The times below are those of the earliest reports we found, not of events. Under each stands what was new.',
    before: (day: string) => `Before ${day}`,
    start: (day: string) => `the start of ${day}`,
    /** After a time on another clock: whose date it may have. */
    otherDay: (days: number) =>
      days ? ` (the day ${days < 0 ? 'before' : 'after'})` : '',
    count: (claims: number) => counted(claims),
    timeUnknown: (claims: number, day: string) =>
      `Time not known: ${counted(claims)} published on ${day}, or in that month, without an hour that we know`,
    later: (claims: number) =>
      `${counted(claims)} were published on later days.`,
  },
  citation: {
    cite: 'Cite',
    copy: 'Copy',
    copied: 'copied',
    plain: 'Plain',
    chicago: 'Chicago',
    apa: 'APA',
    plainForm: (title: string, version: string) =>
      `{text}. Said by {by}; {status}. ${title}, version of ${longDate(version, 'en-GB')}, claim “{id}”. {url}`,
    chicagoForm: (title: string, version: string) =>
      `“{text},” {by} ({status}), in “${title},” claim “{id},” version of ${longDate(version, 'en-US')}, {url}.`,
    apaForm: (title: string, version: string) =>
      `${title}. (${apaDate(version)}). {text} [Claim {id}; {by}; {status}]. {url}`,
  },
}
