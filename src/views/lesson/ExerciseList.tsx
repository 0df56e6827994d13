import { hasContext } from '../../model/claims'
import { areFromElsewhere, isFromElsewhere } from '../../model/exercises'
import { get } from '../../model/lookup'
import type { Exercise, Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import type { Passage } from '../../schema/telling'
import { words } from '../../words/en'
import { ClaimText } from '../story/ClaimText'
import { Prose } from '../story/Prose'
import { optionData } from './optionData'

/** The evidence quiz: every option opens its reply, then what can be said to all. Nothing is marked right. */
export function ExerciseList({
  story,
  lesson,
}: {
  story: Story
  lesson: Lesson
}) {
  const { quiz } = words
  return (
    <details className="quiz" id="quiz">
      <summary>
        <h2>{quiz.title}</h2>
      </summary>
      <p>{quiz.lead}</p>
      {hasContext(story) && (
        <p className="differ">
          {words.othersDiffer} {quiz.leftOut}{' '}
          <a href="?context=on#quiz">{words.showContext}</a>
        </p>
      )}
      <ol>
        {lesson.exercises.map((exercise) => (
          <ExerciseEntry key={exercise.id} story={story} exercise={exercise} />
        ))}
      </ol>
    </details>
  )
}

function ExerciseEntry({
  story,
  exercise,
}: {
  story: Story
  exercise: Exercise
}) {
  const { question, options, explained, figure } = exercise
  return (
    <li data-context={isFromElsewhere(story, exercise) || undefined}>
      <h3>
        <Prose story={story} text={question} />
      </h3>
      <ul>
        {options.map((option) => (
          <li key={option.text} {...optionData(story, option)}>
            <Reply story={story} passages={option.reply}>
              {option.text}
            </Reply>
          </li>
        ))}
        <li data-context={areFromElsewhere(story, explained) || undefined}>
          <Reply story={story} passages={explained}>
            {words.quiz.ofAll}
          </Reply>
        </li>
      </ul>
      {figure && <FigureLink story={story} id={figure} />}
    </li>
  )
}

/** Closed until it is asked for, by pointer or key, with script or without. */
function Reply({
  story,
  passages,
  children,
}: {
  story: Story
  passages: readonly Passage[]
  children: string
}) {
  return (
    <details>
      <summary>
        <Prose story={story} text={children} />
      </summary>
      <p>
        {passages.map((passage) => (
          <span key={passage.text}>
            <ClaimText story={story} passage={passage} />{' '}
            {areFromElsewhere(story, [passage]) && (
              <span className="aside" data-context>
                {words.notInArticle}{' '}
              </span>
            )}
          </span>
        ))}
      </p>
    </details>
  )
}

function FigureLink({ story, id }: { story: Story; id: string }) {
  const { step, title } = get(story.comparisons, id, 'comparison')
  return (
    <p>
      <a href={`#${step}`}>{words.quiz.figure(title)}</a>
    </p>
  )
}
