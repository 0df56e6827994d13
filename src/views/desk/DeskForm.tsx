import type { DeskStory } from '../../model/deskStory'
import { presetsOf } from '../../model/frameAddress'
import type { Choice as Chosen } from '../../model/presets'
import type { Copy } from '../../schema/brand'
import { words } from '../../words/en'
import { Choice } from '../page/Choice'

/** Long enough to tell a claim from its neighbours in a list. */
const LABEL_CHARS = 110

/** What to embed. Never submitted: the page's script follows it. */
export function DeskForm({
  story,
  choice,
  copy,
}: {
  story: DeskStory
  choice: Chosen
  /** Which copy of the pages it stands in; null in none: there one can be chosen. */
  copy: Copy | null
}) {
  const { desk } = words
  return (
    <form className="desk-form" aria-label={desk.form} autoComplete="off">
      <fieldset>
        <legend>{desk.preset}</legend>
        {presetsOf(story).map(({ id }) => (
          <label key={id} className="preset">
            <input
              type="radio"
              name="preset"
              value={id}
              defaultChecked={id === choice.preset}
            />
            <span>
              <b>{desk.presets[id][0]}</b> {desk.presets[id][1]}
            </span>
          </label>
        ))}
      </fieldset>
      <div data-starts="step">
        <Choice label={desk.step} name="step">
          {story.steps.map(({ id, title }, i) => (
            <option key={id} value={id}>
              {i === 0 && desk.firstScreen} {i + 1}. {title}
            </option>
          ))}
        </Choice>
      </div>
      <div data-starts="claim" hidden>
        <Choice label={desk.claim} name="claim">
          <ClaimOptions story={story} />
        </Choice>
      </div>
      <Choice label={desk.theme} name="theme">
        <Options of={desk.themes} />
      </Choice>
      {story.hasContext && (
        <Choice label={desk.context} name="context">
          <Options of={desk.contexts} />
        </Choice>
      )}
      <Choice label={desk.brand} name="brand">
        <Options of={desk.brands} />
      </Choice>
      <p className="aside">{desk.brandNote}</p>
      {copy ? (
        <p className="aside">{desk.copies[copy]}</p>
      ) : (
        <>
          <Choice label={desk.version} name="version">
            <Options of={desk.versions} />
          </Choice>
          <p className="aside">{desk.versionNote}</p>
        </>
      )}
    </form>
  )
}

function Options({ of }: { of: Record<string, string> }) {
  return Object.entries(of).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
}

/** Every claim that the story tells, under the step that tells it first. */
function ClaimOptions({ story }: { story: DeskStory }) {
  const short = (text: string) =>
    text.length > LABEL_CHARS ? `${text.slice(0, LABEL_CHARS)}…` : text
  return story.steps.map((step) => {
    const claims = story.claims.filter((claim) => claim.step === step.id)
    if (!claims.length) return null
    return (
      <optgroup key={step.id} label={step.title}>
        {claims.map(({ id, text }) => (
          <option key={id} value={id}>
            {short(text)}
          </option>
        ))}
      </optgroup>
    )
  })
}
