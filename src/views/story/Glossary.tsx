import { STATUSES } from '../../schema/claim'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { nameOfLanguage } from '../../words/languages'
import { Glyph } from '../mark/StatusTag'
import { TermList } from './TermList'

/** Words, people and names a reader may not know, and what the statuses mean. */
export function Glossary({ story }: { story: Story }) {
  return (
    <details>
      <summary>
        <h2>{words.glossary}</h2>
      </summary>
      <StatusLegend />
      <TermList story={story} />
      <Quoted story={story} />
      <PlaceNames story={story} />
    </details>
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

/** Speakers whose role a reader may not know, as the sources give it. */
function Quoted({ story }: { story: Story }) {
  const known = story.speakers.filter((speaker) => speaker.role)
  if (!known.length) return null
  return (
    <>
      <h3>{words.quoted}</h3>
      <dl className="glossary">
        {known.map(({ id, name, role, spellings }) => (
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
  if (!named.length) return null
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
