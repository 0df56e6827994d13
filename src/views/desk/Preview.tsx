import type { DeskStory } from '../../model/deskStory'
import { frameAddress } from '../../model/frameAddress'
import { fill } from '../../model/html'
import { type Choice, PREVIEW_WIDTHS, presetOf } from '../../model/presets'
import { FRAME_RIGHTS, frameTitle } from '../../model/snippets'
import { words } from '../../words/en'

/**
 * The frame as it will be, in the width of three columns. The width is a rule
 * of the style sheet, so it can be chosen without script.
 */
export function Preview({
  story,
  choice,
}: {
  story: DeskStory
  choice: Choice
}) {
  const { desk } = words
  const preset = presetOf(choice)
  const { sandbox, referrerpolicy } = FRAME_RIGHTS
  return (
    <section className="looking" aria-labelledby="look">
      <h2 id="look">{desk.look}</h2>
      <fieldset className="widths">
        <legend>{desk.previewWidth}</legend>
        {PREVIEW_WIDTHS.map((width) => (
          <label key={width}>
            <input
              type="radio"
              name="width"
              value={width}
              defaultChecked={width === preset.width}
            />
            {desk.px(width)}
          </label>
        ))}
      </fieldset>
      <section
        className="column"
        aria-label={desk.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled by the arrow keys.
        tabIndex={0}
      >
        <iframe
          src={frameAddress(choice, story)}
          title={frameTitle(choice, story, desk.inside)}
          height={preset.height}
          loading="lazy"
          sandbox={sandbox}
          referrerPolicy={referrerpolicy}
        />
      </section>
      <p className="aside" data-height>
        {fill(desk.inside.height, { height: String(preset.height) })}
      </p>
    </section>
  )
}
