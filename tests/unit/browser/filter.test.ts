import { describe, expect, it } from 'vitest'
import {
  type Choices,
  isAsked,
  isFiltering,
  isKnown,
  type LedgerRow,
  parseFilter,
} from '../../../src/browser/filter'

const choices: Choices = {
  speakers: new Set(['ap', 'reuters', 'outlets']),
  statuses: new Set(['claimed', 'reported', 'on-record']),
  moments: ['00:00', '12:05', '16:07'],
}
const parse = (search: string) => parseFilter(search, choices)
const nothing = { speakers: [], statuses: [], known: null }

describe('parseFilter', () => {
  it('filters nothing without being asked', () => {
    expect(parse('?theme=dark')).toEqual({ filter: nothing, ignored: [] })
    expect(parse('?speaker=&status=&known=')).toEqual({
      ...{ filter: nothing, ignored: [] },
    })
    expect(isFiltering(parse('').filter)).toBe(false)
  })

  it('reads speakers or accounts, statuses and a moment', () => {
    const { filter, ignored } = parse(
      '?speaker=ap,outlets&status=on-record,reported&known=12:05',
    )
    expect(filter).toEqual({
      ...{ speakers: ['ap', 'outlets'], known: '12:05' },
      statuses: ['on-record', 'reported'],
    })
    expect(ignored).toEqual([])
    expect(isFiltering(filter)).toBe(true)
  })

  it.each([
    ['15:59', '12:05'],
    ['23:59', '16:07'],
    ['03:00', '00:00'],
  ])('takes %s back to the moment before it, %s', (asked, known) => {
    expect(parse(`?known=${asked}`).filter.known).toBe(known)
  })

  it.each([
    ['?speaker=nobody', ['speaker=nobody']],
    ['?speaker=ap,nobody', ['speaker=nobody']],
    ['?speaker=ap,reuters,outlets', ['speaker=outlets']],
    ['?speaker=ap&speaker=reuters', ['speaker=ap&speaker=reuters']],
    ['?status=true', ['status=true']],
    ['?known=noon', ['known=noon']],
    ['?known=25:00', ['known=25:00']],
    ['?known=12:05,16:07', ['known=12:05,16:07']],
    ['?speaker=toString', ['speaker=toString']],
    [
      `?status=${'claimed,'.repeat(1000)}`,
      [`${`status=${'claimed,'.repeat(10)}`.slice(0, 60)}…`],
    ],
    [`?x=${'x'.repeat(30_000)}`, [`?x=${'x'.repeat(57)}…`]],
  ])('says what it ignores in %.60s', (search, ignored) => {
    expect(parse(search).ignored).toEqual(ignored)
  })

  it('keeps what it understands beside what it does not', () => {
    const { filter } = parse('?speaker=ap,nobody&status=maybe')
    expect(filter).toEqual({ ...nothing, speakers: ['ap'] })
  })

  it('reads on past all that a host has added', () => {
    const added = `parentUrl=${'x'.repeat(9000)}`
    const { filter, ignored } = parse(`?${added}&known=12:05`)
    expect([filter.known, ignored]).toEqual(['12:05', []])
  })
})

describe('which claims are shown', () => {
  const row = (more: Partial<LedgerRow>): LedgerRow => ({
    ...{ claim: 'c', speaker: 'ap', account: 'outlets' },
    ...{ status: 'reported', known: '12:05', context: false },
    ...more,
  })

  it('those of a speaker, or of an account', () => {
    expect(isAsked(row({}), { ...nothing, speakers: ['ap'] })).toBe(true)
    expect(isAsked(row({}), { ...nothing, speakers: ['outlets'] })).toBe(true)
    expect(isAsked(row({}), { ...nothing, speakers: ['reuters'] })).toBe(false)
  })

  it('and of a status', () => {
    expect(isAsked(row({}), { ...nothing, statuses: ['claimed'] })).toBe(false)
  })

  it.each([
    ['00:00', true],
    ['12:05', true],
    ['16:07', false],
    ['unknown', false],
    ['later', false],
  ])('known at %s: by 12:05 that is %s', (known, shown) => {
    expect(isKnown(row({ known }), { ...nothing, known: '12:05' })).toBe(shown)
  })
})
