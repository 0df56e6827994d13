import { hasContext, openingIds } from '../../model/claims'
import { formatDate } from '../../model/time'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { Sentences } from '../story/Opening'
import { OthersDiffer } from '../story/OthersDiffer'
import { QrCode } from './QrCode'

/** The title, the story in 30 seconds, which version this is and where it stands. */
export function HandoutHead({
  story,
  address,
}: {
  story: Story
  address: string | null
}) {
  const { brief, unconfirmed, after } = openingIds(story)
  return (
    <header className="hand-head">
      <div>
        <h1>{story.title}</h1>
        <Sentences story={story} ids={[...brief, ...unconfirmed, ...after]} />
        {hasContext(story) && <OthersDiffer to="part-handout" />}
      </div>
      {address && <QrCode address={address} />}
      <p className="which">
        <b>{story.notice}</b> {words.version(formatDate(story.version))}{' '}
        {address ? (
          <>
            {words.handout.address} <a href={address}>{bare(address)}</a>
          </>
        ) : (
          words.handout.noAddress
        )}
      </p>
    </header>
  )
}

/** As people write it. */
const bare = (address: string) => address.replace(/^https?:\/\//, '')
