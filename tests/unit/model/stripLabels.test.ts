import { describe, expect, it } from 'vitest'
import { labelStrip, STRIP } from '../../../src/model/stripLabels'
import { textWidth } from '../../../src/model/textWidth'
import { timelineAt } from '../../../src/model/timeline'
import { layOutTimeline } from '../../../src/model/timelineLayout'
import { stories } from '../../support/stories'

describe.each(stories)('the labelled strip of $name', ({ story }) => {
  const timeline = timelineAt(story, story.steps[0]?.id ?? '')
  const { labels, lanes } = labelStrip(timeline, layOutTimeline(timeline))

  it('has a label for every event', () => {
    const labelled = labels.map(({ id }) => id).toSorted()
    expect(labelled).toEqual(story.events.map(({ id }) => id).toSorted())
    expect(lanes).toHaveLength(story.lanes.length)
  })

  it('keeps the labels of a row apart and on the strip', () => {
    const spans = labels.map(({ id, row, side, at, shift }) => {
      const event = story.events.find((e) => e.id === id)
      const wide = textWidth(event?.label.join(' · ') ?? '', 12, 400)
      const edge = (at / 100) * STRIP + shift
      const from = side === 'start' ? edge : edge - wide
      return { row: `${event?.lane} ${row}`, from, to: from + wide }
    })
    for (const [i, span] of spans.entries()) {
      expect(span.from).toBeGreaterThanOrEqual(0)
      expect(span.to).toBeLessThanOrEqual(STRIP)
      for (const other of spans.slice(i + 1)) {
        if (other.row !== span.row) continue
        const apart = span.to < other.from || other.to < span.from
        expect(apart, JSON.stringify([span, other])).toBe(true)
      }
    }
  })
})
