import type { ReactNode } from 'react'
import { isAlone, type LaneGroup } from '../../model/timelineGroups'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Timescale } from '../../model/timescale'
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
  scale,
  placed,
  groups,
  layOf,
  leader = () => null,
}: {
  story: Story
  scale: Timescale
  placed: readonly PlacedMark[]
  groups?: readonly LaneGroup[] | undefined
  layOf: (lane: Lane) => Lay
  leader?: (from: { lane: Lane; at: number; label: number }) => ReactNode
}) {
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
  const percent = (units: number) => (units / scale.end) * 100
  const day = { from: percent(scale.dayStart), to: percent(scale.dayEnd) }
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
