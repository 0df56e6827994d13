import { openingIds } from '../../model/claims'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import {
  ContentNote,
  OpeningDiffers,
  OpeningFigures,
  Sentences,
} from '../story/Opening'
import { TeacherNotesOfLesson } from './TeacherNotesOfLesson'

/** The first screen of the deck: what the lesson is about, what it is not, and how to go on. */
export function DeckOpening({ story }: { story: Story }) {
  const { lesson } = story
  const { brief, unconfirmed } = openingIds(story)
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
        <Sentences story={story} ids={brief} />
        <OpeningFigures story={story} />
        <Sentences story={story} ids={unconfirmed} />
        <OpeningDiffers story={story} />
        <p className="notice">{story.notice}</p>
        <ContentNote story={story} />
        <p className="how-to">{words.deck.howTo}</p>
      </div>
      {lesson && <TeacherNotesOfLesson lesson={lesson} />}
    </section>
  )
}
