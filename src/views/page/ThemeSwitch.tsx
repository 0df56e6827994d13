import { words } from '../../words/en'

/** Which theme the page has: the page's script lets it be chosen, and the style sheet shows which it is. */
export function ThemeSwitch() {
  const { label, ...themes } = words.themes
  return (
    <fieldset className="themes">
      <legend className="vh">{label}</legend>
      {Object.entries(themes).map(([value, name]) => (
        <label key={value}>
          {/* A browser that filled it in again would choose for the reader. */}
          <input type="radio" name="theme" value={value} autoComplete="off" />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
