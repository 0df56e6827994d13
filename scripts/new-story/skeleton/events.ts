import type { z } from 'zod'
import type { event } from '../../../src/schema/telling'

/** The marks of the timeline. Times are on the story's first clock. */
export const events: z.input<typeof event>[] = [
  {
    id: 'before',
    lane: 'happened',
    label: ['FILL IN: before'],
    name: 'FILL IN: what happened before',
    step: 'where',
    claims: ['what-happened'],
    when: { precision: 'day', date: '1900-01-01' },
  },
  {
    id: 'the-event',
    lane: 'happened',
    label: ['FILL IN: event', 'no hour given'],
    name: 'FILL IN: the event, of which the hour is not known',
    step: 'what-happened',
    claims: ['what-happened', 'official-count'],
    places: ['the-place'],
    when: { precision: 'day', date: '1900-01-03' },
  },
  {
    id: 'first-report',
    lane: 'said',
    label: ['FILL IN: report'],
    name: 'FILL IN: the earliest report that was found',
    step: 'what-happened',
    claims: ['other-count'],
    when: { precision: 'minute', date: '1900-01-03', time: '12:05' },
    tick: true,
  },
]
