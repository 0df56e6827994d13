import type { ReactNode } from 'react'
import type { LaidTimeline } from '../../model/laidTimeline'
import { isAlone } from '../../model/timelineGroups'
import type { Lane, Story } from '../../schema/story'
import { EventShape, type Lay } from './EventShape'
import { GroupShape } from './GroupShape'

/**
 * All that stands on the lanes: each event, or, where the timeline is crowded,
 * each group. `layOf` says how a lane lies; `leader` leads from a place to its
 * label, both in percent along the axis.
 */
export function LaneShapes({
  story,
  laid,
  layOf,
  leader = () => null,
}: {
  story: Story
  laid: LaidTimeline
  layOf: (lane: Lane) => Lay
  leader?: (from: { lane: Lane; at: number; label: number }) => ReactNode
}) {
  const { timeline, placed, groups } = laid
  if (!groups) {
    return placed.map((p) => (
      <EventShape
        key={p.mark.event.id}
        story={story}
        placed={p}
        lay={layOf(p.mark.lane)}
      >
        {leader({ ...p, lane: p.mark.lane })}
      </EventShape>
    ))
  }
  const placedOf = new Map(placed.map((p) => [p.mark.event.id, p]))
  const { dayStart, dayEnd, end } = timeline.scale
  const day = { from: (dayStart / end) * 100, to: (dayEnd / end) * 100 }
  return groups.map((group) => {
    const own = group.marks.flatMap(({ event }) => placedOf.get(event.id) ?? [])
    const [first] = own
    const lay = layOf(group.lane)
    return first && isAlone(group) ? (
      <EventShape key={group.id} story={story} placed={first} lay={lay}>
        {leader(group)}
      </EventShape>
    ) : (
      <GroupShape
        key={group.id}
        story={story}
        group={group}
        placed={own}
        day={day}
        lay={lay}
      >
        {leader(group)}
      </GroupShape>
    )
  })
}
