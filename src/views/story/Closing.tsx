import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { ClaimList } from './ClaimList'

/** What followed, from other reports only, where the story tells it. */
export function Closing({ story }: { story: Story }) {
  if (!story.closing) return null
  const { title, notes } = story.closing
  return (
    <section
      className="closing laid-later"
      data-context
      data-closes={story.steps.at(-1)?.id}
    >
      <h2>
        {title} <span className="aside">{words.notInArticle}</span>
      </h2>
      <ClaimList story={story} passages={notes} />
    </section>
  )
}
