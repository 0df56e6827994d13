import { describe, expect, it } from 'vitest'
import { knownAt, publicationOf } from '../../../src/model/publication'
import type { When } from '../../../src/schema/when'
import { altered, entry } from '../../support/brokenStories'
import { fixture, realStory } from '../../support/stories'

const day = realStory.axis.magnified

describe('knownAt', () => {
  const claim = (publishedAt: When) => {
    const [any] = realStory.claims
    if (!any) throw new Error('The story has no claims.')
    return knownAt(realStory, { ...any, publishedAt })
  }
  it.each<[string, When]>([
    ['12:05', { precision: 'minute', date: day, time: '12:05' }],
    ['17:24', { precision: 'by', date: day, time: '17:24' }],
    ['15:30', { precision: 'span', date: day, time: '04:30', until: '15:30' }],
    ['unknown', { precision: 'day', date: day }],
    ['unknown', { precision: 'month', date: '2019-10-01' }],
    ['00:00', { precision: 'day', date: '2019-10-12' }],
    ['00:00', { precision: 'minute', date: '2019-10-12', time: '23:59' }],
    ['00:00', { precision: 'month', date: '2019-03-01' }],
    ['later', { precision: 'minute', date: '2019-10-14', time: '00:00' }],
    ['later', { precision: 'month', date: '2019-11-01' }],
  ])('is %s for %j', (known, when) => {
    expect(claim(when)).toBe(known)
  })
})

describe('publicationOf', () => {
  it('says which day a moment is on another clock', () => {
    // Eight and a half hours behind.
    const stamped = altered(fixture, ({ claims }) => {
      const published = { precision: 'minute', date: '2031-03-04' } as const
      entry(claims, 'first-log').publishedAt = { ...published, time: '06:40' }
      entry(claims, 'boats-12').publishedAt = { ...published, time: '08:30' }
    })
    const elsewhere = publicationOf(stamped).moments.map((moment) =>
      moment.elsewhere.map(({ time, days }) => `${time} ${days}`).join(),
    )
    expect(elsewhere).toEqual(['15:30 -1', '22:10 -1', '00:00 0'])
  })

  it('puts every claim of a story into one part, and none into two', () => {
    const { moments, timeUnknown, later } = publicationOf(realStory)
    const all = [
      ...moments.flatMap(({ claims }) => claims),
      ...timeUnknown,
      ...later,
    ].map(({ id }) => id)
    expect(all.toSorted()).toEqual(realStory.claims.map((c) => c.id).toSorted())
  })
})
