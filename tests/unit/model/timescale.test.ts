// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { timescaleFor } from '../../../src/model/timescale'

const axis = {
  from: '2031-02-27',
  magnified: '2031-03-04',
  to: '2031-03-05',
  contextTo: '2031-03-08',
}

describe('timescaleFor', () => {
  const scale = timescaleFor(axis, 2)

  it('counts days before, hours of the day, and days after', () => {
    expect(scale).toMatchObject({
      start: 0,
      beforeEnd: 5,
      dayStart: 7,
      dayEnd: 31,
      afterStart: 33,
      end: 37,
    })
  })

  it.each([
    ['2031-02-27', 0, 0],
    ['2031-02-27', undefined, 0.5],
    ['2031-03-03', 24, 5],
    ['2031-03-04', 0, 7],
    ['2031-03-04', 6, 13],
    ['2031-03-04', undefined, 19],
    ['2031-03-04', 24, 31],
    ['2031-03-05', 0, 33],
    ['2031-03-08', 24, 37],
  ])('%s at hour %s stands at %d', (date, hour, at) => {
    expect(scale.at(date, hour)).toBeCloseTo(at)
  })

  it('never runs backwards', () => {
    const dates = [
      '02-27',
      '02-28',
      '03-01',
      '03-03',
      '03-04',
      '03-05',
      '03-08',
    ]
    const places = dates.flatMap((date) =>
      [0, 7, 23].map((hour) => scale.at(`2031-${date}`, hour)),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('needs no flare where there is no day before or after', () => {
    const day = '2031-03-04'
    const alone = { from: day, magnified: day, to: day, contextTo: day }
    expect(timescaleFor(alone, 2)).toMatchObject({ dayStart: 0, end: 24 })
  })
})
