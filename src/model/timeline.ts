// The timeline of a step: its scale, its lanes, its marks.

import type { Clock, Lane, Story } from '../schema/story'
import type { StoryEvent } from '../schema/telling'
import type { When } from '../schema/when'
import { claimOf } from './claims'
import { FLARE, isCrowded } from './crowded'
import { get } from './lookup'
import { addDays, dayNumber, hourOn, hoursOf } from './time'
import { HOURS, type Timescale, timescaleFor } from './timescale'

/** Where something stands on the scale: a moment, or somewhere within a span. */
export type Extent = { at: number } | { from: number; to: number }

/** One event as the timeline draws it. */
export interface TimelineMark {
  event: StoryEvent
  lane: Lane
  /** What is known from the article alone. */
  extent: Extent
  /** What other reports narrow it to, where they do. */
  contextExtent: Extent | null
  /** Rests on nothing the article says: drawn hollow. */
  context: boolean
  now: boolean
  /** The one mark meant by `aria-current`. */
  current: boolean
}

export interface Timeline {
  scale: Timescale
  lanes: Lane[]
  /** In the order of time. */
  marks: TimelineMark[]
  days: { date: string; at: number; context: boolean }[]
  hours: {
    hour: number
    at: number
    clocks: { clock: Clock; hour: number }[]
  }[]
}

/** Room for a target before a crowded day: what has no hour, in units. */
const NO_HOUR = 6.4
const HOUR_STEP = 3

/** The timeline as a step sees it: `timelineAt(story, 'escapes').marks` with one `current`. */
export function timelineAt(story: Story, stepId: string): Timeline {
  const step = get(story.steps, stepId, 'step')
  const { axis, clocks } = story
  const scale = timescaleFor(axis, FLARE, isCrowded(story) ? NO_HOUR : 0)
  const [main] = clocks
  if (!main) throw new Error('A story needs at least one clock.')
  const marks = story.events.map((event): TimelineMark => {
    const lane = get(story.lanes, event.lane, 'lane')
    return {
      event,
      lane,
      extent: extentOf(scale, axis.magnified, event.when),
      contextExtent: event.contextWhen
        ? extentOf(scale, axis.magnified, event.contextWhen)
        : null,
      context: event.claims.every((id) => claimOf(story, id).context),
      now: step.events.includes(event.id),
      current: step.events[0] === event.id,
    }
  })
  const days = dayNumber(axis.contextTo) - dayNumber(axis.from)
  return {
    scale,
    lanes: story.lanes,
    marks: marks.toSorted((a, b) => middleOf(shown(a)) - middleOf(shown(b))),
    days: Array.from({ length: days + 1 }, (_, i) => addDays(axis.from, i))
      .filter((date) => date !== axis.magnified)
      .map((date) => ({ date, at: scale.at(date), context: date > axis.to })),
    hours: Array.from({ length: HOURS / HOUR_STEP + 1 }, (_, i) => ({
      hour: i * HOUR_STEP,
      at: scale.at(axis.magnified, i * HOUR_STEP),
      clocks: clocks.slice(1).map((clock) => ({
        clock,
        hour: hourOn(clock, i * HOUR_STEP, main),
      })),
    })),
  }
}

/** The narrower extent if there is one. */
export function shown(mark: TimelineMark): Extent {
  return mark.contextExtent ?? mark.extent
}

/** Where a label points to. */
export function middleOf(extent: Extent): number {
  return 'at' in extent ? extent.at : (extent.from + extent.to) / 2
}

function extentOf(scale: Timescale, magnified: string, when: When): Extent {
  const { date } = when
  switch (when.precision) {
    case 'minute':
    case 'by':
      return { at: scale.at(date, hoursOf(when.time)) }
    case 'span':
      return {
        from: scale.at(date, hoursOf(when.time)),
        to: scale.at(date, hoursOf(when.until)),
      }
    case 'day':
    case 'month':
      return date === magnified
        ? { from: scale.at(date, 0), to: scale.at(date, HOURS) }
        : { at: scale.at(date) }
    default:
      return when satisfies never
  }
}
