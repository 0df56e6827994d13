import type { ReactNode } from 'react'
import { claimsOf, othersDiffer, stepOfClaim } from '../../model/claims'
import { get } from '../../model/lookup'
import type { Story } from '../../schema/story'
import type { Paragraph, Passage, Step } from '../../schema/telling'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'
import { ClaimText } from './ClaimText'

/** One step: its text with the notes that belong to each paragraph. `children`: its map and figures. */
export function StepSection({
  story,
  step,
  children,
}: {
  story: Story
  step: Step
  children: ReactNode
}) {
  const anchors = anchorsOf(story, step)
  return (
    <section
      id={step.id}
      data-step
      data-events={step.events.join(' ')}
      aria-labelledby={`${step.id}-title`}
    >
      <div className="telling">
        <p className="kicker">
          {step.kind && <KindIcon kind={get(story.kinds, step.kind, 'kind')} />}
          <span>{step.kicker}</span>
        </p>
        <h2 id={`${step.id}-title`}>{step.title}</h2>
        {step.paragraphs.map((paragraph, i) => (
          <ParagraphView
            key={paragraph.passages[0]?.text}
            story={story}
            paragraph={paragraph}
            anchors={anchors}
            firstLetter={lettersBefore(step, i)}
          />
        ))}
        {othersDiffer(story, claimsOf(step)) && <OthersDiffer step={step} />}
        {step.accounts && (
          <Accounts story={story} accounts={step.accounts} anchors={anchors} />
        )}
      </div>
      {children}
    </section>
  )
}

/** The one line that stays when context is hidden. */
export function OthersDiffer({ step }: { step: Step }) {
  return (
    <p className="differ">
      {words.othersDiffer}{' '}
      <a href={`?context=on#${step.id}`}>{words.showContext}</a>
    </p>
  )
}

function ParagraphView({
  story,
  paragraph,
  anchors,
  firstLetter,
}: {
  story: Story
  paragraph: Paragraph
  anchors: Set<Passage>
  firstLetter: number
}) {
  return (
    <>
      <p>
        {paragraph.passages.map((passage) => (
          <span key={passage.text}>
            <ClaimText
              story={story}
              passage={passage}
              anchor={anchors.has(passage)}
            />{' '}
          </span>
        ))}
        {paragraph.notes.map((note, i) => (
          <sup className="key" key={note.text} data-context>
            {letter(firstLetter + i)}
          </sup>
        ))}
      </p>
      {paragraph.notes.length > 0 && (
        <ul className="notes" data-context>
          {paragraph.notes.map((note, i) => (
            <li key={note.text}>
              <span className="note-head">
                <span className="key">{letter(firstLetter + i)}</span>{' '}
                {words.notInArticle}
              </span>{' '}
              <ClaimText
                story={story}
                passage={note}
                anchor={anchors.has(note)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Accounts({
  story,
  accounts,
  anchors,
}: {
  story: Story
  accounts: NonNullable<Step['accounts']>
  anchors: Set<Passage>
}) {
  return (
    <div className="accounts" data-context>
      <h3>
        {accounts.title} <span className="aside">{words.notInArticle}</span>
      </h3>
      <ul>
        {accounts.passages.map((passage) => (
          <li key={passage.text}>
            <ClaimText
              story={story}
              passage={passage}
              anchor={anchors.has(passage)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The passages that carry the page's one anchor for their claim. */
function anchorsOf(story: Story, step: Step): Set<Passage> {
  const seen = new Set<string>()
  const anchors = new Set<Passage>()
  const all = [
    ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
    ...(step.accounts?.passages ?? []),
  ]
  for (const passage of all) {
    const { claim } = passage
    if (!claim || seen.has(claim)) continue
    seen.add(claim)
    if (stepOfClaim(story, claim) === step.id) anchors.add(passage)
  }
  return anchors
}

function lettersBefore(step: Step, index: number): number {
  return step.paragraphs
    .slice(0, index)
    .reduce((sum, p) => sum + p.notes.length, 0)
}

const letter = (index: number) => String.fromCharCode(97 + index)
