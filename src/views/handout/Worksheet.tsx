import { othersDiffer } from '../../model/claims'
import { isFromElsewhere, isOptionFromElsewhere } from '../../model/exercises'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import { STATUSES } from '../../schema/claim'
import type { Exercise, Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { Glyph } from '../mark/StatusTag'
import { claimData } from '../story/claimData'
import { OthersDiffer } from '../story/OthersDiffer'
import { BlankAxis } from './BlankAxis'
import { Part } from './Part'

/** So many questions of the quiz fit on the page with what stands above them. */
export const QUESTIONS = 2

/** The pupils' page: speakers, statuses and the chart's marks are left to them. */
export function Worksheet({ story, lesson }: { story: Story; lesson: Lesson }) {
  const { worksheet } = words.handout
  return (
    <Part story={story} name="worksheet" beside={<Pupil />}>
      <section aria-labelledby="sheet-who">
        <h3 id="sheet-who">1. {worksheet.who}</h3>
        <p>
          {worksheet.whoHow} <StatusList />
        </p>
        <BlankTable story={story} lesson={lesson} />
      </section>
      <section aria-labelledby="sheet-axis">
        <h3 id="sheet-axis">2. {worksheet.axis}</h3>
        <p>{worksheet.axisHow}</p>
        <BlankAxis
          story={story}
          comparison={get(story.comparisons, lesson.comparison, 'comparison')}
        />
      </section>
      <section aria-labelledby="sheet-questions">
        <h3 id="sheet-questions">3. {worksheet.questions}</h3>
        <ol className="questions">
          {lesson.exercises.slice(0, QUESTIONS).map((exercise) => (
            <Question key={exercise.id} story={story} exercise={exercise} />
          ))}
        </ol>
      </section>
      {othersDiffer(story, lesson.claims) && (
        <OthersDiffer to="part-worksheet" />
      )}
    </Part>
  )
}

/** Whose sheet it is, to be written in. */
function Pupil() {
  const { worksheet } = words.handout
  return (
    <dl className="pupil">
      {[worksheet.name, worksheet.date].map((label) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}

/** The words to choose from. */
function StatusList() {
  return (
    <span className="status-list">
      {[...STATUSES, 'disputed' as const].map((status) => (
        <span className="hold" key={status}>
          <Glyph id={status} hollow={false} />
          {status === 'disputed' ? words.disputed : words.statuses[status]}{' '}
        </span>
      ))}
    </span>
  )
}

function BlankTable({ story, lesson }: { story: Story; lesson: Lesson }) {
  const { worksheet, status } = words.handout
  return (
    <table className="to-fill">
      <thead>
        <tr>
          <th scope="col">{worksheet.sentence}</th>
          <th scope="col">{worksheet.speaker}</th>
          <th scope="col">{status}</th>
        </tr>
      </thead>
      <tbody>
        {lesson.worksheet.map(({ claim, text }, i) => (
          <tr key={claim} {...claimData(story, claim)}>
            <th scope="row">
              <span className="letter">{String.fromCharCode(97 + i)}</span>{' '}
              {plainProse(story, text)}
            </th>
            <td data-label={worksheet.speaker} />
            <td data-label={status} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Question({ story, exercise }: { story: Story; exercise: Exercise }) {
  return (
    <li data-context={isFromElsewhere(story, exercise) || undefined}>
      <p>{exercise.question}</p>
      <ul>
        {exercise.options.map((option) => (
          <li
            key={option.text}
            data-context={isOptionFromElsewhere(story, option) || undefined}
          >
            <span className="tick-box" aria-hidden="true" />
            {plainProse(story, option.text)}
          </li>
        ))}
      </ul>
      <div className="lines" />
    </li>
  )
}
