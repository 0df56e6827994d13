import { addDays } from '../model/time'
import type { Story } from '../schema/story'
import type { When } from '../schema/when'
import type { Problem } from './problem'

/** Dates out of the story's range, or out of order. */
export function checkDates(story: Story): Problem[] {
  return [...axisInOrder(story), ...claimDates(story), ...eventDates(story)]
}

function axisInOrder(story: Story): Problem[] {
  const { from, magnified, to, contextTo } = story.axis
  const ordered = from <= magnified && magnified <= to && to <= contextTo
  return ordered
    ? []
    : [
        {
          list: 'axis',
          id: story.id,
          rule: 'axis-order',
          remedy:
            'Of the axis, from, magnified, to and contextTo must follow each other.',
        },
      ]
}

/** Earliest and latest instants a `When` can mean, as sortable text. */
function range(when: When): [string, string] {
  switch (when.precision) {
    case 'month':
      return [when.date.slice(0, 7), `${when.date.slice(0, 7)}-99`]
    case 'day':
      return [when.date, `${when.date}T24`]
    case 'by':
      return [when.date, `${when.date}T${when.time}`]
    case 'minute':
      return [`${when.date}T${when.time}`, `${when.date}T${when.time}`]
    case 'span':
      return [`${when.date}T${when.time}`, `${when.date}T${when.until}`]
    default:
      return when satisfies never
  }
}

function claimDates(story: Story): Problem[] {
  return story.claims
    .filter((c) => c.status !== 'measured')
    .filter((c) => range(c.saidAt)[0] > range(c.publishedAt)[1])
    .map(({ id }) => ({
      list: 'claims',
      id,
      rule: 'published-before-said',
      remedy: 'publishedAt lies before saidAt. One of the two dates is wrong.',
    }))
}

function eventDates(story: Story): Problem[] {
  const { axis } = story
  const problems: Problem[] = []
  for (const event of story.events) {
    const before = problems.length
    for (const when of [event.when, event.contextWhen]) {
      if (!when) continue
      if (when.date < axis.from || when.date > axis.contextTo) {
        problems.push({
          list: 'events',
          id: event.id,
          rule: 'date-out-of-range',
          remedy: `${when.date} lies outside the timeline (${axis.from} to ${axis.contextTo}). Correct the date, or widen the axis.`,
        })
      }
      if (when.precision === 'span' && when.time >= when.until) {
        problems.push({
          list: 'events',
          id: event.id,
          rule: 'span-order',
          remedy: `The span ends (${when.until}) before it begins (${when.time}). A span past midnight is two dates: begin it at 00:00 of ${addDays(when.date, 1)}.`,
        })
      }
      if (when.precision === 'month') {
        problems.push({
          list: 'events',
          id: event.id,
          rule: 'event-needs-day',
          remedy: 'The timeline has no place for a month. Give the day.',
        })
      }
    }
    const moved =
      event.contextWhen && event.contextWhen.date !== event.when.date
    if (moved && problems.length === before) {
      problems.push({
        list: 'events',
        id: event.id,
        rule: 'context-other-day',
        remedy: `Other reports may narrow the hour, not move the day: contextWhen is ${event.contextWhen?.date}, when is ${event.when.date}. Make them one day, or two events.`,
      })
    }
  }
  return problems
}
