// @vitest-environment node
import { describe, expect, it } from 'vitest'
import * as time from '../../../src/model/time'
import type { When } from '../../../src/schema/when'

const syria = { id: 's', name: 'Syria time', short: 'S', utcOffset: 3 }
const washington = { id: 'w', name: 'Wash. time', short: 'W', utcOffset: -4 }
const strait = { id: 'h', name: 'strait time', short: 'H', utcOffset: 5.5 }
const island = { id: 'n', name: 'island time', short: 'N', utcOffset: -3.5 }
const date = '2019-10-13'

describe('dates', () => {
  it.each([
    ['2019-10-13', 'Sunday'],
    ['2019-10-06', 'Sunday'],
    ['2019-10-09', 'Wednesday'],
    ['1970-01-01', 'Thursday'],
    ['1969-12-31', 'Wednesday'],
    ['2024-02-29', 'Thursday'],
    ['1900-03-01', 'Thursday'],
  ])('%s is a %s', (day, name) => {
    expect(time.weekday(day)).toBe(name)
  })

  it.each([
    ['2019-10-31', 1, '2019-11-01'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2019-10-13', -13, '2019-09-30'],
    ['2019-10-27', 7, '2019-11-03'],
  ])('%s and %d days is %s', (day, days, later) => {
    expect(time.addDays(day, days)).toBe(later)
  })

  it('are written without a leading zero, whole or with the weekday', () => {
    expect(time.formatDate('2019-10-06')).toBe('6 October 2019')
    expect(time.formatDay('2019-10-06')).toBe('Sunday 6 October')
    expect(time.formatMonth('2019-10-01')).toBe('October 2019')
  })

  it.each([
    ['2019-10-06', '2019-10-22', '6 to 22 October 2019'],
    ['2031-02-27', '2031-03-08', '27 February to 8 March 2031'],
    ['2019-12-30', '2020-01-02', '30 December 2019 to 2 January 2020'],
  ])('%s to %s is written %s', (from, to, words) => {
    expect(time.formatRange(from, to)).toBe(words)
  })
})

describe('hours', () => {
  it.each([
    ['00:00', 0],
    ['12:05', 12 + 5 / 60],
    ['24:00', 24],
  ])('%s is %d hours since midnight', (clock, hours) => {
    expect(time.hoursOf(clock)).toBeCloseTo(hours)
  })

  it.each([
    [syria, 0, washington, 17],
    [syria, 12, washington, 5],
    [washington, 20, syria, 3],
    [strait, 0, syria, 21.5],
    [strait, 12, island, 3],
    [syria, 0, strait, 2.5],
    [syria, 24, washington, 17],
  ])(
    'on $name, hour %d, is told on the other clock',
    (main, hour, other, is) => {
      expect(time.hourOn(other, hour, main)).toBe(is)
    },
  )
})

const WHENS: [When, string, string][] = [
  [{ precision: 'month', date: '2019-10-01' }, 'October 2019', '2019-10'],
  [{ precision: 'day', date }, '13 October 2019', '2019-10-13'],
  [
    { precision: 'minute', date, time: '12:05' },
    '13 October 2019, 12:05 (Syria time)',
    '2019-10-13T12:05+03:00',
  ],
  [
    { precision: 'by', date, time: '17:24' },
    '13 October 2019, by 17:24 (Syria time)',
    '2019-10-13',
  ],
  [
    { precision: 'span', date, time: '00:00', until: '07:00' },
    '13 October 2019, between 00:00 and 07:00 (Syria time)',
    '2019-10-13',
  ],
]

describe('a moment', () => {
  it.each(WHENS)('%o reads “%s”, to a machine %s', (when, words, machine) => {
    expect(time.formatWhen(when, syria)).toBe(words)
    expect(time.machineTime(when, syria)).toBe(machine)
  })

  it.each([
    [washington, '2019-10-13T12:05-04:00'],
    [strait, '2019-10-13T12:05+05:30'],
    [island, '2019-10-13T12:05-03:30'],
  ])('on $name carries that clock’s offset', (clock, machine) => {
    const when: When = { precision: 'minute', date, time: '12:05' }
    expect(time.machineTime(when, clock)).toBe(machine)
  })
})
