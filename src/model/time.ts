// The one place that reads and writes dates; clocks are the story's own.

import type { Clock } from '../schema/story'
import type { When } from '../schema/when'

const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MS_PER_DAY = 86_400_000

function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** Whole days since 1970, the same in every time zone. */
export function dayNumber(date: string): number {
  const { year, month, day } = parts(date)
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

/** The date some days later: addDays('2019-10-31', 1) is '2019-11-01'. */
export function addDays(date: string, days: number): string {
  const ms = (dayNumber(date) + days) * MS_PER_DAY
  return new Date(ms).toISOString().slice(0, 10)
}

export function weekday(date: string): string {
  // 1 January 1970 was a Thursday.
  return DAYS[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? ''
}

/** "13 October 2019" */
export function formatDate(date: string): string {
  const { year, month, day } = parts(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** "Sunday 13 October" */
export function formatDay(date: string): string {
  const { month, day } = parts(date)
  return `${weekday(date)} ${day} ${MONTHS[month - 1]}`
}

/** "13 Oct" */
export function formatShortDay(date: string): string {
  const { month, day } = parts(date)
  return `${day} ${MONTHS[month - 1]?.slice(0, 3)}`
}

/** "6 to 13 Oct", or with both months where they differ. */
export function formatShortRange(from: string, to: string): string {
  if (from === to) return formatShortDay(to)
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
  const first = isOneMonth ? parts(from).day : formatShortDay(from)
  return `${first} to ${formatShortDay(to)}`
}

/** "October 2019" */
export function formatMonth(date: string): string {
  const { year, month } = parts(date)
  return `${MONTHS[month - 1]} ${year}`
}

/** "6 to 22 October 2019", or with both months where they differ. */
export function formatRange(from: string, to: string): string {
  if (from === to) return formatDate(from)
  const [a, b] = [parts(from), parts(to)]
  if (a.year !== b.year) return `${formatDate(from)} to ${formatDate(to)}`
  if (a.month !== b.month) {
    return `${a.day} ${MONTHS[a.month - 1]} to ${formatDate(to)}`
  }
  return `${a.day} to ${formatDate(to)}`
}

/** Hours since midnight: 12.083 for "12:05". */
export function hoursOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
}

/** The hour on another clock, 0 to 24: seven hours behind, 0 is 17. */
export function hourOn(clock: Clock, hour: number, main: Clock): number {
  return (((hour + clock.utcOffset - main.utcOffset) % 24) + 24) % 24
}

/** As a machine reads it: "2019-10-13T12:05+03:00", or the date alone. */
export function machineTime(when: When, main: Clock): string {
  if (when.precision === 'month') return when.date.slice(0, 7)
  if (when.precision !== 'minute') return when.date
  const sign = main.utcOffset < 0 ? '-' : '+'
  const offset = Math.abs(main.utcOffset)
  const hours = String(Math.floor(offset)).padStart(2, '0')
  const minutes = String(Math.round((offset % 1) * 60)).padStart(2, '0')
  return `${when.date}T${when.time}${sign}${hours}:${minutes}`
}

/** As a person reads it: "13 October 2019, 12:05 (local time)". */
export function formatWhen(when: When, main: Clock): string {
  const day = formatDate(when.date)
  switch (when.precision) {
    case 'month':
      return formatMonth(when.date)
    case 'day':
      return day
    case 'minute':
      return `${day}, ${when.time} (${main.name})`
    case 'by':
      return `${day}, by ${when.time} (${main.name})`
    case 'span':
      return `${day}, between ${when.time} and ${when.until} (${main.name})`
    default:
      return when satisfies never
  }
}
