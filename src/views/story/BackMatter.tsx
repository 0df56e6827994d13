import { closingAnchors } from '../../model/claims'
import { formatDate, formatMonth } from '../../model/time'
import { STATUSES } from '../../schema/claim'
import type { Source } from '../../schema/record'
import type { Story } from '../../schema/story'
import { nameOfLanguage, words } from '../../words/en'
import { Glyph } from '../mark/StatusTag'
import { ClaimLedger } from './ClaimLedger'
import { ClaimText } from './ClaimText'
import { Prose } from './Prose'

/** What followed, from other reports only. */
export function Closing({ story }: { story: Story }) {
  const { title, notes } = story.closing
  const anchors = closingAnchors(story)
  return (
    <section
      className="closing"
      data-context
      data-closes={story.steps.at(-1)?.id}
      aria-labelledby="closing-title"
    >
      <h2 id="closing-title">
        {title} <span className="aside">{words.notInArticle}</span>
      </h2>
      <ul>
        {notes.map((note) => (
          <li key={note.text}>
            <ClaimText
              story={story}
              passage={note}
              anchor={anchors.has(note)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** After the story: every claim, sources, words, names, and how it was made. */
export function BackMatter({
  story,
  contact,
}: {
  story: Story
  contact: string | null
}) {
  const { method } = story
  return (
    <footer className="back">
      <ClaimLedger story={story} />
      <details>
        <summary>{words.glossary}</summary>
        <StatusLegend />
        <dl className="glossary">
          {story.glossary.map((term) => (
            <div key={term.id} id={`term-${term.id}`}>
              <dt>{term.term}</dt>
              <dd>
                <Prose story={story} text={term.text} />
              </dd>
            </div>
          ))}
        </dl>
        <Quoted story={story} />
        <PlaceNames story={story} />
      </details>
      <details>
        <summary>{words.sources}</summary>
        <ol className="sources">
          {story.sources.map((source) => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ol>
      </details>
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
      </section>
    </footer>
  )
}

/** What the four statuses and the mark of dispute mean, and what they do not. */
function StatusLegend() {
  const entries = [
    ...STATUSES.map((status) => ({
      id: status,
      word: words.statuses[status],
      meaning: words.statusMeanings[status],
    })),
    {
      id: 'disputed',
      word: words.disputed,
      meaning: words.disputedMeaning,
    },
  ]
  return (
    <>
      <h3>{words.howFar}</h3>
      <dl className="glossary">
        {entries.map(({ id, word, meaning }) => (
          <div key={id}>
            <dt>
              <Glyph id={id} hollow={false} /> {word}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function SourceEntry({ source }: { source: Source }) {
  const { outlet, carriedBy, title, url, published } = source
  const name = title ?? outlet
  const dates = {
    day: formatDate,
    month: formatMonth,
  }
  const date =
    published.precision === 'undated'
      ? words.undated
      : dates[published.precision](published.date)
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
      {carriedBy && `, ${words.via(carriedBy)}`}, {date}
    </li>
  )
}

/** Speakers whose role a reader may not know, as the sources give it. */
function Quoted({ story }: { story: Story }) {
  return (
    <>
      <h3>{words.quoted}</h3>
      <dl className="glossary">
        {story.speakers
          .filter((speaker) => speaker.role)
          .map(({ id, name, role, spellings }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {role}
                {spellings.length > 0 &&
                  `; ${words.spelled(spellings.join(', '))}`}
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
}

function PlaceNames({ story }: { story: Story }) {
  const named = story.places.filter((place) => place.names.length)
  return (
    <>
      <h3>{words.names}</h3>
      <dl className="glossary">
        {named.map((place) => (
          <div key={place.id}>
            <dt>{place.name}</dt>
            <dd>
              {place.names.map(({ lang, name, also }, i) => (
                <span key={lang + name}>
                  {i > 0 && '; '}
                  {nameOfLanguage(lang)}
                  {also && ' also'} <bdi lang={lang}>{name}</bdi>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
