import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Choices,
  type Filter,
  isAsked,
  isFiltering,
  isKnown,
  parseFilter,
} from '../../src/browser/filter'
import { stepLink } from '../../src/browser/stepLink'
import { anyQuery } from './anyText'
import { every, holds, PATIENTLY } from './holds'

const choices: Choices = {
  speakers: new Set(['ap', 'reuters', 'outlets']),
  statuses: new Set(['claimed', 'reported', 'on-record']),
  moments: ['00:00', '12:05', '16:07', '24:00'],
}
const KEYS = ['speaker', 'status', 'known', 'theme', 'speaker[]']
const WORDS = [
  ...[...choices.speakers, ...choices.statuses, ...choices.moments],
  ...['', '23:59', '24:01', '12:5', 'nobody'],
]
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((pair) => pair.map((n) => String(n).padStart(2, '0')).join(':'))

describe('a filter in the address', PATIENTLY, () => {
  test('asks for what there is, and tells of all that it ignores', () => {
    holds(
      fc.property(anyQuery(KEYS, WORDS), (search) => {
        const { filter, ignored } = parseFilter(search, choices)
        const { speakers, statuses, known } = filter
        const given = new URLSearchParams(search)
        const asks = ['speaker', 'status', 'known'].some((key) =>
          given.getAll(key).some((value) => value.replaceAll(',', '')),
        )
        every({
          'there are two sides at most': speakers.length <= 2,
          'speakers are ours': speakers.every((id) => choices.speakers.has(id)),
          'statuses are ours': statuses.every((id) => choices.statuses.has(id)),
          'a moment is ours': known === null || choices.moments.includes(known),
          'what is ignored is cut': ignored.every((said) => said.length <= 61),
          // Nobody is misled: what asked for something has an effect or a word.
          'it has an effect or a word':
            !asks || isFiltering(filter) || ignored.length > 0,
          'nothing comes of nothing': asks || !isFiltering(filter),
        })
      }),
    )
  })

  const good: fc.Arbitrary<Filter> = fc.record({
    speakers: fc.uniqueArray(fc.constantFrom(...choices.speakers), {
      maxLength: 2,
    }),
    statuses: fc.uniqueArray(fc.constantFrom(...choices.statuses)),
    known: fc.constantFrom(null, ...choices.moments),
  })

  test('is read as it was written, and given on with a step’s link', () => {
    holds(
      fc.property(good, (filter) => {
        const address = new URL('https://news.example/x/?theme=dark#where')
        const { speakers, statuses, known } = filter
        const asked = {
          speaker: speakers.join(),
          status: statuses.join(),
          known: known ?? '',
        }
        for (const [key, value] of Object.entries(asked)) {
          if (value) address.searchParams.set(key, value)
        }
        const link = new URL(stepLink(address.href, 'escapes'))
        for (const { search } of [address, link]) {
          const ours = { filter, ignored: [] }
          expect(parseFilter(search, choices)).toEqual(ours)
        }
      }),
    )
  })

  test('never shows more by asking for more', () => {
    const row = fc.record({
      claim: fc.constant('x'),
      speaker: fc.constantFrom(...choices.speakers),
      account: fc.constantFrom(...choices.speakers),
      status: fc.constantFrom(...choices.statuses),
      known: fc.oneof(time, fc.constantFrom('unknown', 'later', '')),
      context: fc.boolean(),
    })
    holds(
      fc.property(row, good, (claim, filter) => {
        const less = { ...filter, known: null }
        const isShown = (asked: Filter) =>
          isAsked(claim, asked) && isKnown(claim, asked)
        every({ 'less shows it, too': !isShown(filter) || isShown(less) })
      }),
    )
  })

  test('takes every hour of the day to a moment before it', () => {
    holds(
      fc.property(time, (at) => {
        const { filter, ignored } = parseFilter(`?known=${at}`, choices)
        every({
          'nothing is ignored': ignored.length === 0,
          'the moment is before it':
            filter.known !== null && filter.known <= at,
        })
      }),
    )
  })
})
