import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { Onward } from '../story/Onward'
import { OpeningFigures, Sentences } from '../story/Opening'

/** The first screen of a frame: place, date, figures, speakers, and what is not confirmed. */
export function EmbedOpening({ story }: { story: Story }) {
  const { opening } = story
  return (
    <section className="opening" id="opening" aria-label={story.title}>
      <div className="telling">
        <Sentences story={story} ids={opening.brief} />
        <OpeningFigures story={story} />
        <Sentences story={story} ids={[opening.unconfirmed]} />
        <p className="notice">{story.notice}</p>
        <Sentences story={story} ids={opening.after} />
        <p className="differ">
          {words.othersDiffer} <a href="?context=on">{words.showContext}</a>
        </p>
        <p className="content-note">{story.contentNote}</p>
      </div>
      <Onward to={story.steps[0]} />
    </section>
  )
}
