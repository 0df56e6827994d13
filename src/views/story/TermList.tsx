import type { Story } from '../../schema/story'
import { Prose } from './Prose'

/** The story's terms, each where `#term-<id>` finds it. */
export function TermList({ story }: { story: Story }) {
  if (!story.glossary.length) return null
  return (
    <dl className="glossary">
      {story.glossary.map((term) => (
        <div key={term.id} id={`term-${term.id}`}>
          <dt>{term.term}</dt>
          <dd>
            <Prose story={story} text={term.text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
