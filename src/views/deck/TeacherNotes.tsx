import type { Story } from '../../schema/story'
import type { Teaching } from '../../schema/telling'
import { words } from '../../words/en'
import { ClaimText } from '../story/ClaimText'

/** What a teacher can speak from at a step. The speaker view shows it; without script it stands folded under the screen. */
export function TeacherNotes({
  story,
  teaching,
}: {
  story: Story
  teaching: Teaching
}) {
  const { deck } = words
  return (
    <details className="for-teacher">
      <summary>{deck.notes}</summary>
      <div className="teacher-words">
        <ul>
          {teaching.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <dl>
          <dt>{deck.question}</dt>
          <dd>{teaching.question}</dd>
          <dt>{deck.answer}</dt>
          {teaching.answer.map((passage) => (
            <dd key={passage.text}>
              <ClaimText story={story} passage={passage} />
            </dd>
          ))}
          <dt>{deck.howDoWeKnow}</dt>
          <dd>{teaching.howDoWeKnow}</dd>
        </dl>
      </div>
    </details>
  )
}
