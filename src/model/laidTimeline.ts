import type { Story } from '../schema/story'
import type { Timeline } from './timeline'
import { groupTimeline, type LaneGroup } from './timelineGroups'
import { layOutTimeline, type PlacedMark } from './timelineLayout'

/** A timeline and where everything on it stands, whichever way it is drawn. */
export interface LaidTimeline {
  timeline: Timeline
  placed: readonly PlacedMark[]
  /** Of a crowded story: what is drawn in place of single marks. */
  groups: readonly LaneGroup[] | null
}

export function layTimeline(story: Story, timeline: Timeline): LaidTimeline {
  return {
    timeline,
    placed: layOutTimeline(timeline),
    groups: groupTimeline(story.axis, timeline)?.groups ?? null,
  }
}
