import { describe, expect, it } from 'vitest'
import { NAMED_STRIP, nameStrip } from '../../../src/model/stripNames'
import { textWidth } from '../../../src/model/textWidth'
import { timelineAt } from '../../../src/model/timeline'
import { layOutTimeline } from '../../../src/model/timelineLayout'
import type { Story } from '../../../src/schema/story'
import type { StoryEvent } from '../../../src/schema/telling'
import { island, realStory, stories } from '../../support/stories'

const namesOf = (story: Story) => {
  const placed = layOutTimeline(timelineAt(story, story.steps[0]?.id ?? ''))
  return { placed, sides: nameStrip(story, placed) }
}

/** An event of one day more, beside one that its step calls now. */
function withOneMore(day: string, label: string): Story {
  const beside = realStory.events.find(({ id }) => id === 'offensive')
  if (!beside) throw new Error('The story has no such event.')
  const one: StoryEvent = {
    ...{ ...beside, id: 'one-more', label: [label] },
    when: { precision: 'day', date: day },
  }
  const steps = realStory.steps.map((step) =>
    step.id === beside.step
      ? { ...step, events: [...step.events, one.id] }
      : step,
  )
  return { ...realStory, steps, events: [...realStory.events, one] }
}

describe('the names on the deck’s strip', () => {
  it.each(stories)(
    'of $name leave nothing unsaid that a step is about',
    ({ story }) => {
      const { sides } = namesOf(story)
      for (const { id, events } of story.steps) {
        const [first] = events
        if (first) expect(sides.get(first), id).not.toBe('none')
      }
    },
  )

  it('name the one of two neighbours that has room, and not one over the other', () => {
    const { sides } = namesOf(withOneMore('2019-10-11', 'Fire near a town'))
    expect(sides.get('one-more')).toBe('after')
    expect(sides.get('offensive')).not.toBe('after')
  })

  it('stand before a mark at the end of the strip, never past it', () => {
    const { placed, sides } = namesOf(island)
    for (const { at, mark } of placed) {
      const wide = textWidth(mark.event.label[0] ?? '', 12, 700)
      if ((at / 100) * NAMED_STRIP + wide > NAMED_STRIP) {
        expect(sides.get(mark.event.id), mark.event.id).not.toBe('after')
      }
    }
    expect(sides.get('relit')).toBe('before')
  })

  it('lie on no bar of their lane but a moment’s own', () => {
    // Two bars of one day: the second is named behind them.
    expect(namesOf(realStory).sides.get('mattis')).toBe('after')
    expect(namesOf(realStory).sides.get('kurd')).toBe('before')
  })
})
