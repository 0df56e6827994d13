import { Fragment } from 'react'
import { hasContext } from '../../model/claims'
import { get } from '../../model/lookup'
import {
  formatDate,
  formatDay,
  formatRange,
  formatWhen,
} from '../../model/time'
import { type TimelineMark, timelineAt } from '../../model/timeline'
import { layOutTimeline } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'
import { TimelineColumn } from './TimelineColumn'
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
}: {
  story: Story
  stepId: string
  /** Whether the page has room for the column somewhere. */
  upright?: boolean
}) {
  const timeline = timelineAt(story, stepId)
  const placed = layOutTimeline(timeline)
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
          {upright && (
            <TimelineColumn story={story} timeline={timeline} placed={placed} />
          )}
          <TimelineStrip story={story} timeline={timeline} placed={placed} />
          <ol>
            {placed.map(({ mark }) => (
              <TimelineEntry key={mark.event.id} story={story} mark={mark} />
            ))}
          </ol>
        </div>
      </nav>
    </div>
  )
}

/** How to read the timeline; where the stage is small, it stands before the stage. */
export function TimelineKey({ story }: { story: Story }) {
  const { events, axis } = story
  const hasTicks = events.some(({ tick }) => tick)
  return (
    <p className="timeline-key">
      {hasContext(story) && (
        <span data-context>
          {words.timelineKey} {hasTicks && `${words.earliest} `}
        </span>
      )}
      {!hasContext(story) && hasTicks && `${words.earliest} `}
      {words.timelineScale(formatDay(axis.magnified))}
    </p>
  )
}

/** A mark in words. `page`: the page that tells its step, if that is not this one. */
export function TimelineEntry({
  story,
  mark,
  page = '',
}: {
  story: Story
  mark: TimelineMark
  page?: string
}) {
  const { event, context, now, current, lane } = mark
  const when = event.contextWhen ?? event.when
  const [main] = story.clocks
  const [first, ...rest] = event.label
  const soft = !('at' in (mark.contextExtent ?? mark.extent))
  return (
    <li data-context={context || undefined}>
      <a
        href={`${page}#${event.step}`}
        data-event={event.id}
        data-lane={lane.id}
        data-claims={event.claims.join(' ')}
        data-places={event.places.join(' ') || undefined}
        data-now={now || undefined}
        aria-current={current ? 'step' : undefined}
      >
        <span className="label">
          {soft && (
            <KindIcon
              kind={get(story.kinds, lane.kind, 'kind')}
              hollow={context}
            />
          )}
          {(when.precision === 'minute' || when.precision === 'by') && (
            <span
              className="clock"
              data-context={!!event.contextWhen || undefined}
            >
              {when.precision === 'by' && 'by '}
              {when.time}{' '}
            </span>
          )}
          {first}
          {rest.map((line) => (
            <Fragment key={line}>
              {' '}
              <span className="second">{line}</span>
            </Fragment>
          ))}
        </span>
        <span className="vh">
          : {event.name},{' '}
          <span className="article-only">{formatDate(event.when.date)}</span>
          <span data-context>{main && formatWhen(when, main)}</span>
          {soft && `, ${words.hourUnknown}`}
          {!soft && event.contextWhen && (
            <span className="article-only">, {words.hourUnknown}</span>
          )}
          {context && `, ${words.notInArticle}`}
        </span>
      </a>
    </li>
  )
}
