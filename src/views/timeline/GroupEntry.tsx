import { get } from '../../model/lookup'
import { formatShortRange } from '../../model/time'
import type { Cell } from '../../model/timelineCells'
import type { LaneGroup } from '../../model/timelineGroups'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'
import { formatHour } from './formatHour'
import { countsOf, GroupCount } from './GroupCount'
import { TimelineEntry } from './TimelineEntry'

/**
 * A group of the timeline in words: how many, of what, when; opened, each of
 * its events. The browser opens and closes it, one at a time, without a script.
 */
export function GroupEntry({
  story,
  group,
}: {
  story: Story
  group: LaneGroup
}) {
  const { id, lane, cell, marks } = group
  const isContext = countsOf(marks).article === 0
  return (
    <li data-group={id} data-context={isContext || undefined}>
      <details name="timeline-group">
        <summary>
          <span className="label">
            <KindIcon kind={get(story.kinds, lane.kind, 'kind')} />
            {whenOf(cell)} · <GroupCount marks={marks} />
          </span>
          <span className="vh">{words.timelineGroup.events(lane.name)}</span>
        </summary>
        <ol data-low={group.label > 50 || undefined}>
          {marks.map((mark) => (
            <TimelineEntry
              key={mark.event.id}
              story={story}
              mark={mark}
              wording="told"
            />
          ))}
        </ol>
      </details>
    </li>
  )
}

function whenOf({ holds }: Cell): string {
  const { hours, noHour } = words.timelineGroup
  if (holds === 'no hour') return noHour
  if ('dates' in holds) return formatShortRange(...holds.dates)
  const [from, to] = holds.hours.map((hour) => `${formatHour(hour)}:00`)
  return hours(from ?? '', to ?? '')
}
