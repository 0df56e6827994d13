import { words } from '../../words/en'

/** Whether it is printed unless the reader says otherwise. */
const PARTS = { worksheet: true, key: true, ledger: false, large: false }

/** What to print. Its boxes work by style alone; it is not printed itself. */
export function HandoutControls() {
  const { controls } = words.handout
  return (
    <aside className="hand-controls" aria-label={controls.label}>
      <p>
        <b>{controls.title}.</b> {controls.intro}{' '}
        <a href="index.html">{controls.back}</a>
      </p>
      <fieldset>
        <legend className="vh">{controls.label}</legend>
        {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              id={`with-${part}`}
              defaultChecked={PARTS[part]}
            />
            {controls.parts[part]}
          </label>
        ))}
      </fieldset>
      <p className="needs-script">
        <button type="button" className="button" data-print>
          {controls.print}
        </button>
      </p>
      <noscript>
        <p>{controls.byMenu}</p>
      </noscript>
    </aside>
  )
}
