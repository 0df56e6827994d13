// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { middleOf, shown, timelineAt } from '../../../src/model/timeline'
import { layOutTimeline } from '../../../src/model/timelineLayout'
import { everyStep, fixture, realStory } from '../../support/stories'

describe.each(everyStep)('timelineAt, $name: $stepId', ({ story, step }) => {
  const timeline = timelineAt(story, step.id)
  const { marks, scale } = timeline

  it('has one current mark, the first of the step’s events', () => {
    const current = marks.filter((mark) => mark.current)
    expect(current.map((mark) => mark.event.id)).toEqual([step.events[0]])
  })

  it('marks all of the step’s events as now, and no other', () => {
    const now = marks.filter((mark) => mark.now).map((mark) => mark.event.id)
    expect(now.toSorted()).toEqual(step.events.toSorted())
  })

  it('has every event once, in the order of time', () => {
    expect(marks.map((m) => m.event.id).toSorted()).toEqual(
      story.events.map((event) => event.id).toSorted(),
    )
    const places = marks.map((mark) => middleOf(shown(mark)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('draws hollow exactly what no claim of the article supports', () => {
    for (const { event, context } of marks) {
      const fromArticle = story.claims.some(
        (claim) => event.claims.includes(claim.id) && !claim.context,
      )
      expect(context, event.id).toBe(!fromArticle)
    }
  })

  it('gives a span wherever the hour of the magnified day is not known', () => {
    for (const { event, extent } of marks) {
      const { date, precision } = event.when
      const isSoft = precision === 'span' || date === story.axis.magnified
      const isMoment = precision === 'minute' || precision === 'by'
      expect('from' in extent, event.id).toBe(isSoft && !isMoment)
    }
  })

  it('keeps every mark on the scale', () => {
    for (const mark of marks) {
      expect(middleOf(shown(mark))).toBeGreaterThanOrEqual(scale.start)
      expect(middleOf(shown(mark))).toBeLessThanOrEqual(scale.end)
    }
  })

  it('lays out labels in order and clear of each other', () => {
    const placed = layOutTimeline(timeline)
    // 11 px to a unit and 14.5 px to a line, as the column is drawn.
    const px = (percent: number) => (percent / 100) * scale.end * 11
    for (const [i, { mark, label }] of placed.entries()) {
      const next = placed[i + 1]
      if (!next) continue
      const room =
        ((mark.event.label.length + next.mark.event.label.length) / 2) * 14.5
      expect(px(next.label) - px(label)).toBeGreaterThan(room - 0.001)
    }
  })
})

describe('timelineAt', () => {
  const { marks, scale, hours, days } = timelineAt(fixture, 'ferry')
  const markOf = (id: string) => {
    const mark = marks.find(({ event }) => event.id === id)
    if (!mark) throw new Error(`no mark "${id}"`)
    return mark
  }

  it('opens a day without an hour over all of that day', () => {
    const { extent } = markOf('stop')
    expect(extent).toEqual({ from: scale.dayStart, to: scale.dayEnd })
  })

  it('keeps what other reports narrow apart from what the article says', () => {
    const { contextExtent } = markOf('stop')
    expect(contextExtent).toEqual({
      from: scale.dayStart + 5,
      to: scale.dayStart + 6 + 40 / 60,
    })
    expect(markOf('order').contextExtent).toBeNull()
  })

  it('gives an hour of the magnified day the space of a day elsewhere', () => {
    const { extent } = markOf('log')
    if (!('at' in extent)) throw new Error('a stamp is a moment')
    expect(extent.at).toBeCloseTo(scale.dayStart + 6 + 40 / 60)
    const [a, b] = days
    expect((b?.at ?? 0) - (a?.at ?? 0)).toBeCloseTo(
      (hours[1]?.at ?? 0) / 3 - (hours[0]?.at ?? 0) / 3,
    )
  })

  it('has a day for each date but the magnified one, later ones as context', () => {
    expect(days.map((day) => [day.date.slice(5), day.context])).toEqual([
      ['02-27', false],
      ['02-28', false],
      ['03-01', false],
      ['03-02', false],
      ['03-03', false],
      ['03-05', false],
      ['03-06', true],
      ['03-07', true],
      ['03-08', true],
    ])
  })

  it('reads both clocks, half an hour apart as they are', () => {
    expect(hours.map(({ hour, clocks }) => [hour, clocks[0]?.hour])).toEqual([
      [0, 15.5],
      [3, 18.5],
      [6, 21.5],
      [9, 0.5],
      [12, 3.5],
      [15, 6.5],
      [18, 9.5],
      [21, 12.5],
      [24, 15.5],
    ])
  })

  it('is 17:00 of the day before in Washington when it is midnight in Syria', () => {
    const [midnight] = timelineAt(realStory, 'where').hours
    expect(midnight?.clocks.map((c) => c.hour)).toEqual([17])
  })

  it('refuses a story without a clock', () => {
    expect(() => timelineAt({ ...fixture, clocks: [] }, 'ferry')).toThrow(
      'at least one clock',
    )
  })
})
