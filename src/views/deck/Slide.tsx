import type { ReactNode } from 'react'
import { claimOf, claimsOf, hasContext, othersDiffer } from '../../model/claims'
import { get } from '../../model/lookup'
import { hasFigures, type Slide as SlideOf, slideOf } from '../../model/slide'
import type { Story } from '../../schema/story'
import type { Step } from '../../schema/telling'
import { words } from '../../words/en'
import { StepFigures } from '../figures/StepFigures'
import { KindIcon } from '../mark/KindMark'
import { ClaimText } from '../story/ClaimText'
import { Closing } from '../story/Closing'
import { OthersDiffer } from '../story/OthersDiffer'
import { SpeakerReveal } from './SpeakerReveal'
import { TeacherNotes } from './TeacherNotes'

/**
 * A step as one screen. What has a `data-beat` comes one press of a key after
 * what stands before it; without script all of it stands there. `children` is
 * its map.
 */
export function Slide({
  story,
  step,
  children,
}: {
  story: Story
  step: Step
  children: ReactNode
}) {
  const slide = slideOf(step)
  const isLast = step === story.steps.at(-1)
  const { teaching } = step
  return (
    <section
      id={step.id}
      className="slide"
      data-step
      data-events={step.events.join(' ')}
      data-claims={claimsOf(step).join(' ')}
      aria-labelledby={`${step.id}-title`}
    >
      <div className="slide-words">
        <p className="kicker">
          {step.kind && <KindIcon kind={get(story.kinds, step.kind, 'kind')} />}
          <span>{step.kicker}</span>
        </p>
        <h2 id={`${step.id}-title`}>{step.title}</h2>
        {slide && <Said story={story} step={step} slide={slide} />}
        {teaching && (
          <>
            <div className="question" data-beat="question">
              <h3>{words.deck.question}</h3>
              <p className="large">{teaching.question}</p>
              <p className="ask">
                <button type="button" className="button" data-do="next">
                  {words.deck.showAnswer}
                </button>
              </p>
            </div>
            <div className="answer" data-beat="answer">
              <h3>{words.deck.answer}</h3>
              {teaching.answer.map((passage) => (
                <p key={passage.text}>
                  <ClaimText story={story} passage={passage} />
                </p>
              ))}
              <h3>{words.deck.howDoWeKnow}</h3>
              <p>{teaching.howDoWeKnow}</p>
            </div>
          </>
        )}
      </div>
      {hasFigures(story, step) && (
        <div className="slide-figures" data-beat="figure">
          <StepFigures story={story} step={step} ruler={false} />
        </div>
      )}
      {children}
      {isLast && story.closing && (
        <div className="slide-figures" data-beat="closing" data-context>
          <Closing story={story} />
        </div>
      )}
      {teaching && <TeacherNotes story={story} teaching={teaching} />}
    </section>
  )
}

/** The sentence, then whose it is: asked before it is told. */
function Said({
  story,
  step,
  slide: { passage, note },
}: {
  story: Story
  step: Step
  slide: SlideOf
}) {
  return (
    <>
      <div className="says" data-beat="claim">
        <p className="large">
          <ClaimText story={story} passage={passage} />
        </p>
        {passage.claim && (
          <p className="ask">
            <button type="button" className="button" data-do="next">
              {words.deck.whoSays}
            </button>
          </p>
        )}
      </div>
      {passage.claim && (
        <div className="by" data-beat="speaker">
          <SpeakerReveal story={story} claim={claimOf(story, passage.claim)} />
          {note && (
            <p className="slide-note" data-context>
              <span className="note-head">{words.notInArticle}</span>{' '}
              <ClaimText story={story} passage={note} />
            </p>
          )}
          {hasContext(story) && (
            <OthersDiffer
              to={step.id}
              differ={othersDiffer(story, claimsOf(step))}
            />
          )}
        </div>
      )}
    </>
  )
}
