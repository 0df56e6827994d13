import { type Timeline, timelineAt } from '../model/timeline'
import {
  type GroupedTimeline,
  groupTimeline,
  isAlone,
} from '../model/timelineGroups'
import {
  layOutTimeline,
  type PlacedMark,
  shownBar,
} from '../model/timelineLayout'
import type { Kind, Story } from '../schema/story'

const tenth = (n: number) => Math.round(n * 10) / 10

/**
 * The style that follows from the story: the colours of its kinds in both
 * themes, and where each event stands on the timeline. No served markup may
 * carry a `style` attribute, so positions are rules.
 */
export function storyCss(story: Story): string {
  const rows = story.steps.map(({ id }, i) => `#${id}{--row:${i + 2}}`)
  return `main{--steps:${story.steps.length}}${rows.join('')}${kindCss(story.kinds)}${timelineCss(story)}`
}

function kindCss(kinds: readonly Kind[]): string {
  const set = (theme: 'light' | 'dark') =>
    kinds.map((kind) => `--kind-${kind.id}:${kind[theme]}`).join(';')
  return [
    `:root{${set('light')}}`,
    `@media screen{:root[data-theme=dark]{${set('dark')}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${set('dark')}}}`,
    ...kinds.map((kind) => `.kind-${kind.id}{color:var(--kind-${kind.id})}`),
  ].join('')
}

function timelineCss(story: Story): string {
  const [first] = story.steps
  if (!first) return ''
  const timeline = timelineAt(story, first.id)
  const grouped = groupTimeline(story.axis, timeline)
  if (grouped) return groupedCss(timeline, grouped)
  const rules = layOutTimeline(timeline).map((placed) => {
    const { mark, label } = placed
    const lane = timeline.lanes.indexOf(mark.lane)
    return `[data-event="${mark.event.id}"]{--y:${tenth(label)}%;--lane:${lane};${reachCss(placed)}}`
  })
  // Without other reports nothing narrows the hour: the mark is reached all day.
  const articleOnly = {
    ...timeline,
    marks: timeline.marks.map((mark) => ({ ...mark, contextExtent: null })),
  }
  const wider = layOutTimeline(articleOnly)
    .filter(({ mark }) => mark.event.contextWhen)
    .map(
      (placed) =>
        `:root[data-show-context=off] [data-event="${placed.mark.event.id}"]{${reachCss(placed)}}`,
    )
  return `.timeline{--units:${tenth(timeline.scale.end)}}${rules.join('')}${wider.join('')}`
}

/** Of a crowded timeline each target has its whole cell; what a group lists stands in the list. */
function groupedCss(
  { scale, lanes }: Timeline,
  { groups, unit }: GroupedTimeline,
): string {
  const rules = groups.map((group) => {
    const { id, marks, lane, label, reach } = group
    const of = isAlone(group)
      ? `[data-event="${marks[0]?.event.id}"]`
      : `.timeline li[data-group="${id}"]`
    return `${of}{--y:${tenth(label)}%;--lane:${lanes.indexOf(lane)};--from:${tenth(reach.from)}%;--to:${tenth(reach.to)}%}`
  })
  return `.timeline{--units:${tenth(scale.end)};--unit:${unit}px}${rules.join('')}`
}

function reachCss(placed: PlacedMark): string {
  const { at, reach } = placed
  // Only a moment has a middle to stay near; a bar is reached all along.
  const x = shownBar(placed)
    ? '--x:initial;z-index:auto'
    : `--x:${tenth(at)}%;z-index:1`
  return `--from:${tenth(reach.from)}%;--to:${tenth(reach.to)}%;${x}`
}
