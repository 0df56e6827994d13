import type { Snippets } from '../../model/snippets'
import { words } from '../../words/en'

/** Of the text without script, so many rows are seen at once. */
const ROWS = 5

/** A snippet to be selected, and a button that copies it and says so. */
export function SnippetField({
  id,
  text,
}: {
  id: keyof Snippets
  text: string
}) {
  const { desk } = words
  const [name, what] = desk.snippets[id]
  return (
    <section className="snippet" aria-labelledby={`name-${id}`}>
      <h3 id={`name-${id}`}>{name}</h3>
      <p id={`what-${id}`}>{what}</p>
      <textarea
        id={`snippet-${id}`}
        aria-labelledby={`name-${id}`}
        aria-describedby={`what-${id}`}
        rows={id === 'address' ? 1 : ROWS}
        spellCheck={false}
        translate="no"
        readOnly
        value={text}
      />
      <p className="copying">
        <button
          type="button"
          className="button"
          data-copies={`snippet-${id}`}
          data-copied={desk.copied}
          data-selected={desk.selected}
        >
          {desk.copy}
          <span className="vh"> {name}</span>
        </button>{' '}
        <span role="status" />
      </p>
    </section>
  )
}
