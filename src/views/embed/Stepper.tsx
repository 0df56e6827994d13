import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** Back, where the reader is, and on: the one filled button of a frame. The page's script keeps them so. */
export function Stepper({ story }: { story: Story }) {
  const first = story.steps[0]
  return (
    <nav className="progress" aria-label={words.progress}>
      <a data-go="-1" href="#opening" aria-disabled="true">
        <span aria-hidden="true">‹ </span>
        {words.embed.back}
        <span className="vh" data-title />
      </a>
      <span className="where">
        <span className="count">
          <span data-count>1</span> {words.ofSteps(story.steps.length)}
        </span>
      </span>
      <a className="onward-button" data-go="1" href={`#${first?.id}`}>
        <span className="next-word">{words.embed.next} </span>
        <span data-title>{first?.title}</span>
        <span aria-hidden="true"> ›</span>
      </a>
    </nav>
  )
}
