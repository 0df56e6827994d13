import { Fragment } from 'react'
import { get } from '../../model/lookup'
import type { NameSide } from '../../model/stripNames'
import { formatDate, formatShortDay, formatWhen } from '../../model/time'
import type { TimelineMark } from '../../model/timeline'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'

/** A mark in words. `page`: the page that tells its step, if that is not this one. */
export function TimelineEntry({
  story,
  mark,
  page = '',
  wording = 'label',
  side,
}: {
  story: Story
  mark: TimelineMark
  page?: string
  /** What its words are: beside a mark, or in the list of a group. */
  wording?: 'label' | 'told'
  /** Where the deck's strip names it; on no other page. */
  side?: NameSide | undefined
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
        data-name={side}
        aria-current={current ? 'step' : undefined}
      >
        <span className={wording}>
          {soft && (
            <KindIcon
              kind={get(story.kinds, lane.kind, 'kind')}
              hollow={context}
            />
          )}
          {wording === 'told' && when.date !== story.axis.magnified && (
            <span className="clock">{formatShortDay(when.date)} </span>
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
