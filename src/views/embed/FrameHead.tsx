import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** The title, and the way to the full page. */
export function FrameHead({ story }: { story: Story }) {
  return (
    <header className="frame-head">
      <h1>{story.title}</h1>
      <FullPage story={story} />
    </header>
  )
}

/** Opens the explainer in a window of its own, at the same step. */
function FullPage({ story }: { story: Story }) {
  const { embed } = words
  return (
    <a className="full" href="index.html" target="_blank" rel="noopener">
      {embed.fullPage} <span aria-hidden="true">↗</span>
      <span className="vh">: {embed.fullPageOf(story.title)}</span>
    </a>
  )
}
