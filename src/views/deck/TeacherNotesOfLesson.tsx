import type { Lesson } from '../../schema/lesson'
import { words } from '../../words/en'

/** Before the first step: what the lesson is for, and what to mind. */
export function TeacherNotesOfLesson({ lesson }: { lesson: Lesson }) {
  const { deck } = words
  const lists: [title: string, texts: readonly string[]][] = [
    [deck.contentNote, lesson.contentNote],
    [deck.care, lesson.care],
    [deck.objectives, lesson.objectives],
  ]
  return (
    <details className="for-teacher">
      <summary>{deck.notes}</summary>
      <div className="teacher-words">
        {lists.map(([title, texts]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
        <p>
          <a href="handout.html">{deck.handout}</a>
        </p>
      </div>
    </details>
  )
}
