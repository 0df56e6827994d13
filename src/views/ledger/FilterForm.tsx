import { hasContext } from '../../model/claims'
import { STATUSES } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { Choice } from '../page/Choice'

/** Words on record, and what outlets reported in their own voice: the strictest selection. */
const STRICT = 'on-record,reported'

/** Which claims to show. Only with script: without it all of them stand there. */
export function FilterForm({ story }: { story: Story }) {
  const { filter } = words
  const count = (status: string) =>
    story.claims.filter((claim) => status.split(',').includes(claim.status))
      .length
  return (
    <template className="later">
      <form className="filters" aria-label={filter.label}>
        <Choice label={filter.speaker} name="speaker">
          <option value="">{filter.everybody(story.claims.length)}</option>
          <SpeakerOptions story={story} />
        </Choice>
        <Choice label={filter.beside} name="beside">
          <option value="">{filter.nobody}</option>
          <SpeakerOptions story={story} />
        </Choice>
        <Choice label={filter.status} name="status">
          <option value="">{filter.anyStatus}</option>
          {STATUSES.filter(count).map((status) => (
            <option
              key={status}
              value={status}
              data-name={words.statuses[status]}
            >
              {words.statuses[status]} ({count(status)})
            </option>
          ))}
          <option value={STRICT} data-name={filter.strictName}>
            {filter.strict} ({count(STRICT)})
          </option>
        </Choice>
        {hasContext(story) && (
          <Choice label={filter.context} name="context">
            <option value="on">{filter.withContext}</option>
            <option value="off">{filter.articleOnly}</option>
          </Choice>
        )}
        <p className="counts">{filter.caveat}</p>
      </form>
    </template>
  )
}

/** Everybody who says something here, under the account each belongs to. */
function SpeakerOptions({ story }: { story: Story }) {
  const saidBy = (ids: readonly string[]) =>
    story.claims.filter(({ speaker }) => ids.includes(speaker)).length
  return story.accounts.map((account) => {
    const speakers = story.speakers.filter(
      ({ id, account: of }) => of === account.id && saidBy([id]),
    )
    const ids = speakers.map(({ id }) => id)
    if (!ids.length) return null
    return (
      <optgroup key={account.id} label={account.name}>
        {ids.length > 1 && (
          <option value={account.id} data-name={account.name}>
            {words.filter.allOf(account.name)} ({saidBy(ids)})
          </option>
        )}
        {speakers.map(({ id, name }) => (
          <option key={id} value={id} data-name={name}>
            {name} ({saidBy([id])})
          </option>
        ))}
      </optgroup>
    )
  })
}
