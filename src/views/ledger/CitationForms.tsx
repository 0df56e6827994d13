import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/**
 * How a claim is cited: {text}, {by}, {status}, {id} and {url} are filled in
 * when the reader asks. The claim has no author but its speaker; the page is
 * what is cited.
 */
export function CitationForms({ story }: { story: Story }) {
  const { citation } = words
  const { title, version } = story
  const forms = [
    [citation.plain, citation.plainForm(title, version)],
    [citation.chicago, citation.chicagoForm(title, version)],
    [citation.apa, citation.apaForm(title, version)],
  ] as const
  return (
    <template id="citation">
      <ul className="citation">
        {forms.map(([name, form]) => (
          <li key={name}>
            <b>{name}</b> <span data-form>{form}</span>{' '}
            <button
              type="button"
              className="button copy"
              data-done={citation.copied}
            >
              {citation.copy}
              <span className="vh"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </template>
  )
}
