import type { ReactNode } from 'react'
import { claimOf, hasContext, openingIds, passagesOf } from '../../model/claims'
import { figureOf } from '../../model/figures'
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
  const { brief, unconfirmed, after } = openingIds(story)
  return (
    <header className="opening">
      <div className="telling">
        <h1>{story.title}</h1>
        <p className="notice">{story.notice}</p>
        <Sentences story={story} ids={brief} />
        <OpeningFigures story={story} />
        <Sentences story={story} ids={[...unconfirmed, ...after]} />
        <OpeningDiffers story={story} />
        <ContentNote story={story} />
        <Depths story={story} />
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

/** That other reports differ, for a reader who has hidden them. */
export function OpeningDiffers({ story }: { story: Story }) {
  if (!hasContext(story)) return null
  return (
    <p className="differ">
      {words.othersDiffer} <a href="?context=on">{words.showContext}</a>
    </p>
  )
}

/** What a reader should know before reading on, if anything. */
export function ContentNote({ story: { contentNote } }: { story: Story }) {
  return contentNote && <p className="content-note">{contentNote}</p>
}

/** The rival figures, large, each with who says it. */
export function OpeningFigures({ story }: { story: Story }) {
  if (!story.opening.figures.length) return null
  return (
    <ul className="figures">
      {story.opening.figures.map(({ claim: id, by }) => {
        const claim = claimOf(story, id)
        return (
          <li key={id} {...claimData(story, id)}>
            <b className="figure">{figureOf(story, claim)?.words}</b>{' '}
            <span className="by">{by}</span>{' '}
            <span className="statuses">
              <StatusTag claim={claim} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The same sentences at three depths: some of them, all of them, and what each rests on. */
function Depths({ story }: { story: Story }) {
  const { depths } = words
  return (
    <ul className="depths" aria-label={depths.label}>
      <li>{depths.brief}</li>
      <li>
        <a href={`#${story.steps[0]?.id}`}>{depths.full(story.steps.length)}</a>
      </li>
      <li>
        <a href="#every-claim">
          {words.everyClaim} <span data-context>({story.claims.length})</span>
          <span className="article-only">
            ({story.claims.filter(({ context }) => !context).length})
          </span>
        </a>
      </li>
    </ul>
  )
}

/** Sentences of the story, chosen by the ids of their passages. */
export function Sentences({
  story,
  ids,
}: {
  story: Story
  ids: readonly string[]
}) {
  if (!ids.length) return null
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
