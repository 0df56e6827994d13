import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** What can be done at any screen of the deck: each by a button, a key and a word. */
export function DeckBar({ story }: { story: Story }) {
  const { deck } = words
  return (
    <footer className="deck-bar">
      <p className="deck-title">{story.title}</p>
      <nav className="progress" aria-label={words.progress}>
        <button type="button" className="button" data-do="back">
          <span aria-hidden="true">‹ </span>
          {deck.back}
        </button>
        <span>
          <span data-count>0</span> {words.ofSteps(story.steps.length)}
        </span>
        <button type="button" className="button" data-do="next">
          {deck.next}
          <span aria-hidden="true"> ›</span>
        </button>
      </nav>
      <div className="deck-tools">
        {deck.tools.map(({ does, name, key }) => (
          <button
            key={does}
            type="button"
            className="button"
            data-do={does}
            aria-keyshortcuts={key}
            title={deck.withKey(name, key)}
          >
            {name}
          </button>
        ))}
      </div>
    </footer>
  )
}
