import { openingIds } from '../../model/claims'
import type { Story } from '../../schema/story'
import { Onward } from '../story/Onward'
import {
  ContentNote,
  OpeningDiffers,
  OpeningFigures,
  Sentences,
} from '../story/Opening'

/** The first screen of a frame: place, date, figures, speakers, and what is not confirmed. */
export function EmbedOpening({ story }: { story: Story }) {
  const { brief, unconfirmed, after } = openingIds(story)
  return (
    <section className="opening" id="opening" aria-label={story.title}>
      <div className="telling">
        <Sentences story={story} ids={brief} />
        <OpeningFigures story={story} />
        <Sentences story={story} ids={unconfirmed} />
        <p className="notice">{story.notice}</p>
        <Sentences story={story} ids={after} />
        <OpeningDiffers story={story} />
        <ContentNote story={story} />
      </div>
      <Onward to={story.steps[0]} />
    </section>
  )
}
