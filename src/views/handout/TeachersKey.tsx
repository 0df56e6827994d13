import { attributionOf, claimOf, hasContext } from '../../model/claims'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import type { Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import type { Passage } from '../../schema/telling'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { ClaimText } from '../story/ClaimText'
import { claimData } from '../story/claimData'
import { OthersDiffer } from '../story/OthersDiffer'
import { Part } from './Part'
import { QUESTIONS } from './Worksheet'

/** The answers to the worksheet and to what may be asked of any report, and the words to go through. */
export function TeachersKey({
  story,
  lesson,
}: {
  story: Story
  lesson: Lesson
}) {
  const { key } = words.handout
  return (
    <Part story={story} name="key">
      <div className="key-columns">
        <section aria-labelledby="key-sentences">
          <h3 id="key-sentences">{key.sentences}</h3>
          <ol className="filled">
            {lesson.worksheet.map(({ claim }) => (
              <FilledIn key={claim} story={story} claim={claim} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="key-questions">
          <h3 id="key-questions">{key.questions}</h3>
          <dl className="answers">
            {lesson.exercises.slice(0, QUESTIONS).map((exercise) => (
              <Answer
                key={exercise.id}
                story={story}
                question={exercise.question}
                passages={exercise.explained}
              />
            ))}
          </dl>
        </section>
        <section aria-labelledby="key-lateral">
          <h3 id="key-lateral">{key.lateral}</h3>
          {hasContext(story) && <OthersDiffer to="part-key" />}
          <dl className="answers">
            {lesson.lateral.map(({ question, answer }) => (
              <Answer
                key={question}
                story={story}
                question={question}
                passages={answer}
              />
            ))}
          </dl>
        </section>
        <section aria-labelledby="key-words">
          <h3 id="key-words">{key.vocabulary}</h3>
          <dl className="answers">
            {lesson.vocabulary.map((id) => {
              const { term, text } = get(story.glossary, id, 'term')
              return (
                <div key={id}>
                  <dt>{term}</dt>
                  <dd>{plainProse(story, text)}</dd>
                </div>
              )
            })}
          </dl>
        </section>
      </div>
    </Part>
  )
}

/** What belongs into the blanks of one sentence. */
function FilledIn({ story, claim: id }: { story: Story; claim: string }) {
  const claim = claimOf(story, id)
  return (
    <li {...claimData(story, id)}>
      {attributionOf(story, claim)} <StatusTag claim={claim} />
      {claim.context && (
        <span className="elsewhere"> {words.notInArticle}</span>
      )}
    </li>
  )
}

function Answer({
  story,
  question,
  passages,
}: {
  story: Story
  question: string
  passages: readonly Passage[]
}) {
  return (
    <div>
      <dt>{question}</dt>
      {passages.map((passage) => (
        <Said key={passage.text} story={story} passage={passage} />
      ))}
    </div>
  )
}

/** A sentence of an answer; what is not from the article says so. */
function Said({ story, passage }: { story: Story; passage: Passage }) {
  const context = !!passage.claim && claimOf(story, passage.claim).context
  return (
    <dd data-context={context || undefined}>
      {context && <span className="note-head">{words.notInArticle}: </span>}
      <ClaimText story={story} passage={passage} />
    </dd>
  )
}
