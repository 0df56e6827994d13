import { describe, expect, it } from 'vitest'
import { axisTo, chartOf, figureOf } from '../../../src/model/figures'
import { entry } from '../../support/brokenStories'
import { realStory } from '../../support/stories'

describe('axisTo', () => {
  it.each([
    [950, 1000, 200],
    [1000, 1000, 200],
    [56.3, 60, 10],
    [37.3, 40, 10],
    [1, 1, 0.2],
    [7, 8, 2],
    [12_000, 12_000, 2000],
  ])('for %d goes to %d in steps of %d', (largest, max, step) => {
    const axis = axisTo(largest)
    expect(axis.max).toBeCloseTo(max)
    expect(axis.step).toBeCloseTo(step)
  })
})

describe('figureOf', () => {
  const figure = (id: string) =>
    figureOf(realStory, entry(realStory.claims, id))

  it('turns miles into the km of the axis', () => {
    expect(figure('thirty-five-miles')?.value).toBeCloseTo(56.327, 3)
    expect(figure('ap-35-km')?.value).toBe(35)
  })

  it('reads what was measured off the basemap', () => {
    const measured = figure('measured-distance')
    expect(measured?.value).toBeCloseTo(35.07, 1)
    expect(measured?.words).toBe('35 km (22 miles)')
  })

  it('is null for a claim without a number', () => {
    expect(figure('not-confirmed')).toBeNull()
  })
})

describe('chartOf', () => {
  it('keeps what is counted beside out of the origins', () => {
    const chart = chartOf(realStory, entry(realStory.comparisons, 'headcount'))
    expect(chart.beside?.claim.id).toBe('annex-949')
    const drawn = chart.origins.flatMap(({ figures }) => figures)
    expect(drawn.map(({ claim }) => claim.id)).not.toContain('annex-949')
  })
})
