import { hasContext } from '../../model/claims'
import { PHONE_STRIP } from '../../model/dayNames'
import { layTimeline } from '../../model/laidTimeline'
import { get } from '../../model/lookup'
import { NAMED_STRIP, type NameSide, nameStrip } from '../../model/stripNames'
import { formatDay, formatRange } from '../../model/time'
import { type TimelineMark, timelineAt } from '../../model/timeline'
import { isAlone } from '../../model/timelineGroups'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'
import { GroupEntry } from './GroupEntry'
import { TimelineColumn } from './TimelineColumn'
import { TimelineEntry } from './TimelineEntry'
import { TimelineStrip } from './TimelineStrip'

/** No step can have it: their ids are published and shorter. */
export const TIMELINE_ID = 'the-timeline'

/**
 * The timeline as the first step sees it: a list of links over a drawing.
 * Upright beside the text on wide screens, a strip on narrow ones.
 */
export function Timeline({
  story,
  stepId,
  upright = true,
  named = false,
}: {
  story: Story
  stepId: string
  /** Whether the page has room for the column somewhere. */
  upright?: boolean
  /** Whether the strip names the events that are now. */
  named?: boolean
}) {
  const timeline = timelineAt(story, stepId)
  const laid = layTimeline(story, timeline)
  const sides = named ? nameStrip(story, laid.placed) : undefined
  const { axis } = story
  return (
    <div className="timeline-rail">
      <nav className="timeline" id={TIMELINE_ID} aria-label={words.timeline}>
        <h2>
          <span data-context>{formatRange(axis.from, axis.contextTo)}</span>
          <span className="article-only">
            {formatRange(axis.from, axis.to)}
          </span>
        </h2>
        <TimelineKey story={story} />
        <ul className="lanes">
          {story.lanes.map((lane) => (
            <li key={lane.id}>
              <KindIcon kind={get(story.kinds, lane.kind, 'kind')} />
              <span className="lane-name">{lane.name}</span>
              <span className="lane-short" aria-hidden="true">
                {lane.short}
              </span>
            </li>
          ))}
        </ul>
        <div className="timeline-drawing">
          {upright && <TimelineColumn story={story} laid={laid} />}
          <TimelineStrip
            story={story}
            laid={laid}
            narrowest={named ? NAMED_STRIP : PHONE_STRIP}
          />
          <ol>
            {laid.groups?.map((group) =>
              isAlone(group) ? (
                <Entries
                  key={group.id}
                  {...{ story, sides }}
                  marks={group.marks}
                />
              ) : (
                <GroupEntry key={group.id} story={story} group={group} />
              ),
            ) ?? <Entries {...{ story, sides }} marks={timeline.marks} />}
          </ol>
        </div>
      </nav>
    </div>
  )
}

/** How to read the timeline; where the stage is small, it stands before the stage. */
export function TimelineKey({ story }: { story: Story }) {
  const { events, axis } = story
  const earliest = events.some(({ tick }) => tick) && `${words.earliest} `
  return (
    <p className="timeline-key">
      {hasContext(story) ? (
        <span data-context>
          {words.timelineKey} {earliest}
        </span>
      ) : (
        earliest
      )}
      {words.timelineScale(formatDay(axis.magnified))}
    </p>
  )
}

function Entries({
  story,
  marks,
  sides,
}: {
  story: Story
  marks: readonly TimelineMark[]
  sides: ReadonlyMap<string, NameSide> | undefined
}) {
  return marks.map((mark) => (
    <TimelineEntry
      key={mark.event.id}
      {...{ story, mark }}
      side={sides?.get(mark.event.id)}
    />
  ))
}
