import { describe, expect, it } from 'vitest'
import { dayNames, PHONE_STRIP } from '../../../src/model/dayNames'
import { timelineAt } from '../../../src/model/timeline'
import { stories } from '../../support/stories'

describe.each(stories)(
  'the days that the strip of $name numbers',
  ({ story }) => {
    const timeline = timelineAt(story, story.steps[0]?.id ?? '')
    const told = new Set(story.events.map(({ when }) => when.date))
    const on = (strip: number) => dayNames(timeline, story.axis, told, strip)

    it('stand apart on a phone, and both its ends among them', () => {
      const named = on(PHONE_STRIP)
      const dates = named.map(({ date }) => date)
      expect(dates).toContain(story.axis.from)
      expect(dates).toContain(story.axis.contextTo)
      const px = named.map(({ at }) => (at / timeline.scale.end) * PHONE_STRIP)
      for (const [i, at] of px.entries()) {
        if (i) expect(at - (px[i - 1] ?? 0)).toBeGreaterThanOrEqual(15)
      }
    })

    it('are all that the story tells of, where there is room', () => {
      const days = timeline.days.filter(({ date }) => told.has(date))
      const named = on(2000).map(({ date }) => date)
      expect(named).toEqual(
        expect.arrayContaining(days.map(({ date }) => date)),
      )
    })
  },
)
