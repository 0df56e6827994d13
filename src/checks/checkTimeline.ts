import { clockBefore } from '../model/clockBefore'
import { textWidth } from '../model/textWidth'
import type { Story } from '../schema/story'
import type { StoryEvent } from '../schema/telling'
import type { Problem } from './problem'

/** Room beside the column, px, and how its labels are set when they are now. */
const ROOM = 112
const SIZE = 12
const WEIGHT = 700
/** The kind's mark before the words of a soft bar, px. */
const ICON = 16

/** Words beside the timeline that its column has no room for. */
export function checkTimeline(story: Story): Problem[] {
  return story.events.flatMap((event) =>
    linesOf(story, event)
      .filter(({ width }) => width > ROOM)
      .map(({ text, width }) => ({
        list: 'events',
        id: event.id,
        rule: 'label-too-long',
        remedy: `“${text}” is ${Math.round(width)} px wide beside the timeline, which has ${ROOM}. Say less in label, or break it in two lines; name may say the whole.`,
      })),
  )
}

function linesOf({ axis }: Story, { label, when, contextWhen }: StoryEvent) {
  const told = contextWhen ?? when
  const { date, precision } = told
  const clock = clockBefore(told)
  const isSoft =
    precision === 'span' || (precision === 'day' && date === axis.magnified)
  return label.map((line, i) => {
    const text = i === 0 ? clock + line : line
    const icon = i === 0 && isSoft ? ICON : 0
    return { text: line, width: icon + textWidth(text, SIZE, WEIGHT) }
  })
}
