import type { ReactNode } from 'react'
import { claimsOf, isAnchor, othersDiffer } from '../../model/claims'
import { get } from '../../model/lookup'
import { type LetteredNote, notesOf } from '../../model/notes'
import type { Story } from '../../schema/story'
import type { Passage, Step } from '../../schema/telling'
import { words } from '../../words/en'
import { KindIcon } from '../mark/KindMark'
import { ClaimList } from './ClaimList'
import { ClaimText } from './ClaimText'
import { OthersDiffer } from './OthersDiffer'

/**
 * One step: its text, then what other reports add, then `figures` that belong
 * to the text and, as `children`, its map.
 */
export function StepSection({
  story,
  step,
  figures,
  children,
}: {
  story: Story
  step: Step
  figures?: ReactNode
  children: ReactNode
}) {
  const notes = notesOf(step)
  return (
    <section
      id={step.id}
      className="laid-later"
      data-step
      data-events={step.events.join(' ')}
    >
      <div className="telling">
        <p className="kicker">
          {step.kind && <KindIcon kind={get(story.kinds, step.kind, 'kind')} />}
          <span>{step.kicker}</span>
        </p>
        <h2 id={`${step.id}-title`}>{step.title}</h2>
        {step.paragraphs.map(({ passages }) => (
          <p key={passages[0]?.text}>
            {passages.map((passage) => (
              <span key={passage.text}>
                <ClaimText
                  story={story}
                  passage={passage}
                  anchor={isAnchor(story, passage.claim, passage)}
                >
                  <NoteLetters notes={notes} after={passage} />
                </ClaimText>{' '}
              </span>
            ))}
          </p>
        ))}
        {(notes.length > 0 || step.accounts) && (
          <OthersDiffer
            to={step.id}
            differ={othersDiffer(story, claimsOf(step))}
          />
        )}
        {notes.length > 0 && <Notes story={story} notes={notes} />}
        {step.accounts && <Accounts story={story} accounts={step.accounts} />}
        {figures}
      </div>
      {children}
    </section>
  )
}

function NoteLetters({
  notes,
  after,
}: {
  notes: readonly LetteredNote[]
  after: Passage
}) {
  return notes
    .filter((entry) => entry.after === after)
    .map(({ letter }) => (
      <sup className="key" key={letter} data-context>
        <span className="vh">{words.note}</span>
        {letter}
      </sup>
    ))
}

function Notes({
  story,
  notes,
}: {
  story: Story
  notes: readonly LetteredNote[]
}) {
  return (
    <ul className="notes" data-context>
      {notes.map(({ note, letter }) => (
        <li key={letter}>
          <span className="note-head">
            <span className="key">{letter}</span> {words.notInArticle}
          </span>{' '}
          <ClaimText
            story={story}
            passage={note}
            anchor={isAnchor(story, note.claim, note)}
          />
        </li>
      ))}
    </ul>
  )
}

function Accounts({
  story,
  accounts,
}: {
  story: Story
  accounts: NonNullable<Step['accounts']>
}) {
  return (
    <div className="accounts" data-context>
      <h3>
        {accounts.title} <span className="aside">{words.notInArticle}</span>
      </h3>
      <ClaimList story={story} passages={accounts.passages} />
    </div>
  )
}
