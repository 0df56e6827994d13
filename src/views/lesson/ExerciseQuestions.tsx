import { isFromElsewhere } from '../../model/exercises'
import type { Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { Prose } from '../story/Prose'
import { optionData } from './optionData'

/** The quiz to print: its questions and options, without a reply. */
export function ExerciseQuestions({
  story,
  exercises,
}: {
  story: Story
  exercises: Lesson['exercises']
}) {
  return (
    <ol className="questions">
      {exercises.map((exercise) => (
        <li
          key={exercise.id}
          data-context={isFromElsewhere(story, exercise) || undefined}
        >
          <h3>
            <Prose story={story} text={exercise.question} />
          </h3>
          <ol type="a">
            {exercise.options.map((option) => (
              <li key={option.text} {...optionData(story, option)}>
                <Prose story={story} text={option.text} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
