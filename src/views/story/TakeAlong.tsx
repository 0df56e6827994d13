import { stillOf } from '../../model/still'
import type { Story } from '../../schema/story'
import type { Step } from '../../schema/telling'
import { words } from '../../words/en'

/**
 * What a reader can take from a step: the link to it, and its map as a file
 * that says by itself what it shows and whose it is. Without script the link
 * stands there for the browser's own menu.
 */
export function TakeAlong({ story, step }: { story: Story; step: Step }) {
  const { share } = words
  const name = `${story.id}-${step.id}`
  return (
    <p className="take">
      <a className="plain" href={`#${step.id}`}>
        {share.link}
      </a>
      <button type="button" data-takes="copy">
        {share.copy}
      </button>
      <button type="button" data-takes="send">
        {share.send}
        <span className="vh"> {step.title}</span>
      </button>
      <span>
        {share.save}{' '}
        <a href={stillOf(step.id)} download={`${name}.png`}>
          {share.picture}
        </a>{' '}
        <a href={stillOf(step.id, 'svg')} download={`${name}.svg`}>
          {share.drawing}
        </a>
      </span>
      <span role="status" />
    </p>
  )
}

/** Once for all steps: what is said of a copied link, and the field for one that could not be. */
export function LinkField() {
  const { share } = words
  return (
    <template
      id="step-link"
      data-copied={share.copied}
      data-selected={share.selected}
    >
      <input readOnly aria-label={share.link} />
    </template>
  )
}
