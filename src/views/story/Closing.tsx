import { closingAnchors } from '../../model/claims'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { ClaimText } from './ClaimText'

/** What followed, from other reports only. */
export function Closing({ story }: { story: Story }) {
  const { title, notes } = story.closing
  const anchors = closingAnchors(story)
  return (
    <section
      className="closing laid-later"
      data-context
      data-closes={story.steps.at(-1)?.id}
      aria-labelledby="closing-title"
    >
      <h2 id="closing-title">
        {title} <span className="aside">{words.notInArticle}</span>
      </h2>
      <ul>
        {notes.map((note) => (
          <li key={note.text}>
            <ClaimText
              story={story}
              passage={note}
              anchor={anchors.has(note)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
