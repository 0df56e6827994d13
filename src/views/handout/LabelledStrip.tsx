import { PHONE_STRIP } from '../../model/dayNames'
import { get } from '../../model/lookup'
import { labelStrip, STRIP } from '../../model/stripLabels'
import { formatDay } from '../../model/time'
import { timelineAt } from '../../model/timeline'
import { layOutTimeline } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'
import { TimelineEntry } from '../timeline/TimelineEntry'
import { TimelineStrip } from '../timeline/TimelineStrip'

/**
 * The whole timeline as a strip whose marks have their labels beside them;
 * where it is too narrow for that, the labels are a list below it.
 */
export function LabelledStrip({
  story,
  stepId,
}: {
  story: Story
  stepId: string
}) {
  const timeline = timelineAt(story, stepId)
  // All of the story at once: nothing is now.
  const marks = timeline.marks.map((mark) => ({
    ...mark,
    now: false,
    current: false,
  }))
  const placed = layOutTimeline({ ...timeline, marks })
  const laid = { timeline, placed, groups: null }
  const { lanes } = labelStrip(timeline, placed)
  return (
    <section className="hand-day" aria-labelledby="hand-day">
      <h2 id="hand-day">{words.handout.day}</h2>
      <nav className="hand-strip" aria-label={words.timeline}>
        <ul className="hand-lanes">
          {story.lanes.map((lane) => (
            <li key={lane.id} data-lane={lane.id}>
              <KindIcon kind={get(story.kinds, lane.kind, 'kind')} />
              <span>{lane.name}</span>
            </li>
          ))}
        </ul>
        <div className="hand-drawing">
          <div className="narrow">
            <TimelineStrip story={story} laid={laid} narrowest={PHONE_STRIP} />
          </div>
          <div className="roomy">
            <TimelineStrip
              story={story}
              laid={laid}
              rows={lanes}
              clocks={2}
              narrowest={STRIP}
            />
          </div>
          <ol>
            {placed.map(({ mark }) => (
              <TimelineEntry
                key={mark.event.id}
                story={story}
                mark={mark}
                page="index.html"
              />
            ))}
          </ol>
        </div>
      </nav>
      <p className="counts">
        <span data-context>
          {words.timelineKey} {words.earliest}{' '}
        </span>
        {words.handout.softBar}{' '}
        {words.timelineScale(formatDay(story.axis.magnified))}
      </p>
    </section>
  )
}
