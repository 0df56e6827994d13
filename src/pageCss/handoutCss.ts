import { LANE, labelStrip, ROW, type StripLabel } from '../model/stripLabels'
import { timelineAt } from '../model/timeline'
import { layOutTimeline } from '../model/timelineLayout'
import type { Story } from '../schema/story'

const hundredth = (n: number) => Math.round(n * 100) / 100

/** Where the labels of the handout's timeline hang, and how high its lanes are. */
export function handoutCss(story: Story): string {
  const [first] = story.steps
  if (!first) return ''
  const timeline = timelineAt(story, first.id)
  const { labels, lanes } = labelStrip(timeline, layOutTimeline(timeline))
  const laneOf = new Map(
    story.events.map((event) => [
      event.id,
      story.lanes.findIndex(({ id }) => id === event.lane),
    ]),
  )
  const topOf = (label: StripLabel) => {
    const above = lanes.slice(0, laneOf.get(label.id))
    const top = above.reduce((sum, height) => sum + height, 0)
    return top + LANE + ROW * (label.row - 1)
  }
  return [
    ...lanes.map(
      (px, i) => `.hand-lanes li:nth-child(${i + 1}){--high:${px}px}`,
    ),
    ...labels.map(
      (label) =>
        `.hand-strip [data-event="${label.id}"]{--top:${topOf(label)}px;${sideCss(label)}}`,
    ),
  ].join('')
}

function sideCss({ side, at, shift }: StripLabel): string {
  return side === 'start'
    ? `--left:calc(${hundredth(at)}% + ${shift}px)`
    : `--right:calc(${hundredth(100 - at)}% - ${shift}px)`
}
