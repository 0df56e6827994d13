import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { OpeningFigures, Sentences } from '../story/Opening'
import { TeacherNotesOfLesson } from './TeacherNotesOfLesson'

/** The first screen of the deck: what the lesson is about, what it is not, and how to go on. */
export function DeckOpening({ story }: { story: Story }) {
  const { opening, lesson } = story
  return (
    <section
      className="slide slide-opening"
      id="opening"
      data-now
      aria-labelledby="opening-title"
    >
      <div className="slide-words">
        <p className="kicker">{words.deck.kicker}</p>
        <h2 id="opening-title">{story.title}</h2>
        <Sentences story={story} ids={opening.brief} />
        <OpeningFigures story={story} />
        <Sentences story={story} ids={[opening.unconfirmed]} />
        <p className="differ">
          {words.othersDiffer} <a href="?context=on">{words.showContext}</a>
        </p>
        <p className="notice">{story.notice}</p>
        <p className="content-note">{story.contentNote}</p>
        <p className="how-to">{words.deck.howTo}</p>
      </div>
      {lesson && <TeacherNotesOfLesson lesson={lesson} />}
    </section>
  )
}
