import type { ReactNode } from 'react'
import { claimOf, passagesOf } from '../../model/claims'
import type { Story } from '../../schema/story'
import type { Passage } from '../../schema/telling'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { ClaimText } from './ClaimText'
import { claimData } from './claimData'

/** The first screen: place, date, figures, speakers, and what is not confirmed. */
export function Opening({
  story,
  children,
}: {
  story: Story
  children: ReactNode
}) {
  const { opening } = story
  return (
    <header className="opening">
      <div className="telling">
        <h1>{story.title}</h1>
        <p className="notice">{story.notice}</p>
        <Sentences story={story} ids={opening.brief} />
        <ul className="figures">
          {opening.figures.map(({ claim: id, by }) => {
            const claim = claimOf(story, id)
            return (
              <li key={id} {...claimData(story, id)}>
                <b className="figure">{claim.figure?.words}</b>{' '}
                <span className="by">{by}</span> <StatusTag claim={claim} />
              </li>
            )
          })}
        </ul>
        <Sentences
          story={story}
          ids={[opening.unconfirmed, ...opening.after]}
        />
        <p className="differ">
          {words.othersDiffer} <a href="?context=on">{words.showContext}</a>
        </p>
        <p className="content-note">{story.contentNote}</p>
        <nav className="contents" aria-label={words.contents}>
          <ol>
            {story.steps.map((step) => (
              <li key={step.id}>
                <a href={`#${step.id}`}>{step.title}</a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
      {children}
    </header>
  )
}

function Sentences({ story, ids }: { story: Story; ids: readonly string[] }) {
  return (
    <p className="standfirst">
      {ids.map((id) => (
        <span key={id}>
          <ClaimText story={story} passage={passageOf(story, id)} />{' '}
        </span>
      ))}
    </p>
  )
}

/** @throws if no step has a passage of that id. */
function passageOf(story: Story, id: string): Passage {
  const found = story.steps.flatMap(passagesOf).find((p) => p.id === id)
  if (!found) throw new Error(`No step has a passage with the id "${id}".`)
  return found
}
