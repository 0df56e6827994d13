import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/**
 * The speaker's side: what is now and what the next key brings, notes, timer,
 * clock. Filled in by the page's script; below the screen, or in a second
 * view of its own.
 */
export function SpeakerPanel({ story }: { story: Story }) {
  const { deck } = words
  const [main] = story.clocks
  return (
    <aside className="speaker" id="speaker" aria-label={deck.speaker} hidden>
      <div className="speaker-where">
        <p>
          {deck.now}: <b data-now-title /> <span data-now-beat />
        </p>
        <p>
          {deck.after}: <b data-next-title /> <span data-next-beat />
        </p>
        <p className="is-blank">{deck.isBlank}</p>
      </div>
      <div className="speaker-time">
        <p className="timer">
          <span className="vh">{deck.timer} </span>
          <b data-timer>0:00</b>
        </p>
        <p>
          <button type="button" className="button" data-do="timer">
            <span className="runs">{deck.pause}</span>
            <span className="rests">{deck.start}</span>
          </button>{' '}
          <button type="button" className="button" data-do="reset">
            {deck.reset}
          </button>
        </p>
        <p>
          {deck.clock} <span data-clock data-locale={story.lang} />
          {main && <span className="vh"> {deck.yourTime}</span>}
        </p>
      </div>
      {/* One more stop for the Tab key, so that its words can be scrolled. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="speaker-notes" aria-label={deck.notes} tabIndex={0} />
      <div className="speaker-links">
        <p className="apart">
          <button type="button" className="button" data-do="back">
            {deck.back}
          </button>{' '}
          <button type="button" className="button" data-do="next">
            {deck.next}
          </button>{' '}
          <button type="button" className="button" data-do="blank">
            {deck.blank}
          </button>
        </p>
        <p className="in-panel">
          <button type="button" className="button" data-do="apart">
            {deck.ownWindow}
          </button>
        </p>
        <p className="apart">
          <button type="button" className="button" data-do="apart">
            {deck.openDeck}
          </button>{' '}
          <span className="linked">{deck.linked}</span>
          <span className="alone">{deck.alone}</span>
        </p>
        <p className="blocked" role="alert" hidden>
          {deck.blocked}
        </p>
      </div>
    </aside>
  )
}
