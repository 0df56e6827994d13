import { formatDate } from '../../model/time'
import type { Source } from '../../schema/record'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { ClaimLedger } from '../ledger/ClaimLedger'
import { KnownClock } from '../ledger/KnownClock'
import { ExerciseList } from '../lesson/ExerciseList'
import { ForClassroom } from './ForClassroom'
import { Glossary } from './Glossary'
import { Prose } from './Prose'
import { sourceDate } from './sourceDate'

/** After the story: every claim, sources, words, names, and how it was made. */
export function BackMatter({
  story,
  contact,
  classroom,
}: {
  story: Story
  contact: string | null
  classroom: number | undefined
}) {
  const { method, lesson } = story
  return (
    <footer className="back">
      <ClaimLedger story={story} />
      <KnownClock story={story} />
      {lesson && <ExerciseList story={story} lesson={lesson} />}
      <Glossary story={story} />
      <details>
        <summary>
          <h2>{words.sources}</h2>
        </summary>
        <ol className="sources">
          {story.sources.map((source) => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ol>
      </details>
      <ForClassroom story={story} bytes={classroom} />
      <section className="method" aria-labelledby={method.id}>
        <h2 id={method.id}>{method.title}</h2>
        {method.paragraphs.map((text) => (
          <p key={text}>
            <Prose story={story} text={text} />
          </p>
        ))}
        <p>
          {story.notice} {words.version(formatDate(story.version))}{' '}
          {contact ? words.contact(contact) : words.noContact}
        </p>
        <p>
          {words.licence} {story.map.credit}
        </p>
        <p>
          {words.data.title}:{' '}
          {Object.entries(words.data.files).map(([file, name], i) => (
            <span key={file}>
              {i > 0 && ', '}
              <a href={`data/${file}`}>{name}</a>
            </span>
          ))}
          .
        </p>
        <p>
          <a href="embedding.html">{words.desk.link}</a>
        </p>
      </section>
    </footer>
  )
}

function SourceEntry({ source }: { source: Source }) {
  const { outlet, carriedBy, title, url } = source
  const name = title ?? outlet
  return (
    <li id={`source-${source.id}`}>
      {title && `${outlet}. `}
      {url ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {carriedBy && `, ${words.via(carriedBy)}`}, {sourceDate(source)}
    </li>
  )
}
