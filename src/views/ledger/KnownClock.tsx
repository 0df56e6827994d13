import { plainProse } from '../../model/prose'
import { type Moment, publicationOf } from '../../model/publication'
import { formatDay } from '../../model/time'
import type { Claim } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'

/**
 * The day as it became known: at each moment of publication, what was new. With
 * script a moment's link leaves on the page only what was known by then.
 */
export function KnownClock({ story }: { story: Story }) {
  const { moments, timeUnknown, later, day } = publicationOf(story)
  // Where no claim has an hour there is nothing to wind back to.
  if (moments.length < 2) return null
  const { known } = words
  return (
    <details className="known" id="known">
      <summary>
        <h2>{known.title}</h2>
      </summary>
      <p>
        {known.what} <span className="needs-script">{known.choose}</span>
      </p>
      <ol className="moments">
        {moments.map((moment) => (
          <li key={moment.time}>
            <MomentLink story={story} moment={moment} day={day} />
            {moment.time !== moments[0]?.time && (
              <Claims story={story} claims={moment.claims} />
            )}
          </li>
        ))}
      </ol>
      <details>
        <summary>
          {known.timeUnknown(timeUnknown.length, formatDay(day))}
        </summary>
        <Claims story={story} claims={timeUnknown} />
      </details>
      <p>{known.later(later.length)}</p>
    </details>
  )
}

/** "12:05 on the story’s clock, 05:05 on the other" */
function MomentLink({
  story,
  moment: { time, elsewhere, claims },
  day,
}: {
  story: Story
  moment: Moment
  day: string
}) {
  const [main] = story.clocks
  const isBefore = time === '00:00'
  const there = elsewhere.map(
    ({ clock, time: at, days }) =>
      `${at} ${clock.name}${words.known.otherDay(days)}`,
  )
  const name = isBefore
    ? words.known.start(formatDay(day))
    : [`${time} ${main?.name}`, ...there].join(', ')
  return (
    <>
      <a href={`?known=${time}`} data-known-link={time} data-name={name}>
        {isBefore ? words.known.before(formatDay(day)) : name}
      </a>{' '}
      <span className="counts">{words.known.count(claims.length)}</span>
    </>
  )
}

function Claims({ story, claims }: { story: Story; claims: Claim[] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} {...claimData(story, claim.id)}>
          <a href={`#claim-${claim.id}`}>{plainProse(story, claim.text)}</a>{' '}
          <StatusTag claim={claim} />
        </li>
      ))}
    </ul>
  )
}
