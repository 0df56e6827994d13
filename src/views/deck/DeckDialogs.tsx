import { hasContext } from '../../model/claims'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { ClassroomDownload } from '../story/ClassroomDownload'

/** All steps at once, to go to one; and the keys with what can be set. */
export function DeckDialogs({
  story,
  classroom,
}: {
  story: Story
  classroom: number | undefined
}) {
  return (
    <>
      <Overview story={story} />
      <Help story={story} classroom={classroom} />
    </>
  )
}

function Overview({ story }: { story: Story }) {
  const { deck } = words
  return (
    <dialog id="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">{deck.overview}</h2>
      <p className="go-to">
        <label>
          {deck.goTo(story.steps.length)}{' '}
          <input
            type="number"
            min="1"
            max={story.steps.length}
            inputMode="numeric"
          />
        </label>{' '}
        <button type="button" className="button" data-do="go">
          {deck.go}
        </button>
      </p>
      <ol className="overview-steps">
        <li>
          <a href="#opening">{deck.kicker}</a>
        </li>
        {story.steps.map((step, i) => (
          <li key={step.id}>
            <a href={`#${step.id}`}>
              <b>{i + 1}</b> {step.title}
              <span className="counts">{step.kicker}</span>
            </a>
          </li>
        ))}
      </ol>
      <CloseButton />
    </dialog>
  )
}

function Help({
  story,
  classroom,
}: {
  story: Story
  classroom: number | undefined
}) {
  const { deck } = words
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">{deck.help}</h2>
      {/* On a narrow screen these have no place in the bar. */}
      <p className="tools-here">
        {deck.tools
          .filter(({ does }) => does !== 'help' && does !== 'overview')
          .map(({ does, name }) => (
            <button key={does} type="button" className="button" data-do={does}>
              {name}
            </button>
          ))}
      </p>
      <KeyTable />
      <Settings />
      <WaysOut story={story} />
      {classroom ? (
        <ClassroomDownload story={story} bytes={classroom} />
      ) : (
        // In that file itself: what it is, of which day (scripts/offline/offlinePage.tsx).
        <div data-copy-line="" />
      )}
      <CloseButton />
    </dialog>
  )
}

function KeyTable() {
  return (
    <table className="keys">
      <tbody>
        {words.deck.keys.map(([keys, what]) => (
          <tr key={what}>
            <th scope="row">{keys}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Which keys act, what is hidden, and whether the deck runs by itself. */
function Settings() {
  const { deck } = words
  return (
    <>
      <p>
        <label>
          <input type="checkbox" id="letter-keys" defaultChecked />{' '}
          {deck.letterKeys}
        </label>
      </p>
      <p>
        <label>
          <input type="checkbox" id="hide-later" defaultChecked />{' '}
          {deck.hideLater}
        </label>
      </p>
      <p>
        <label>
          {deck.kiosk}{' '}
          <select id="kiosk">
            {[10, 20, 40].map((seconds) => (
              <option key={seconds} value={seconds}>
                {deck.kioskEvery(seconds)}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="button" className="button" data-do="kiosk">
          {deck.start}
        </button>
      </p>
    </>
  )
}

/** The deck as it can be shown otherwise, and the story's other pages. */
function WaysOut({ story }: { story: Story }) {
  const { deck, options } = words
  const context = hasContext(story)
    ? (['context=on', 'context=off'] as const)
    : []
  return (
    <>
      <nav className="options" aria-label={options.label}>
        {([...context, 'theme=light', 'theme=dark'] as const).map((option) => (
          <a key={option} href={`?${option}`} data-option={option}>
            {deck.options[option]}
          </a>
        ))}
      </nav>
      <p>
        <a href="index.html">{deck.reading}</a>
        {story.lesson && (
          <>
            {' · '}
            <a href="handout.html">{deck.handout}</a>
          </>
        )}
      </p>
    </>
  )
}

function CloseButton() {
  return (
    <p className="close">
      <button type="button" className="button" data-do="close">
        {words.deck.close}
      </button>
    </p>
  )
}
