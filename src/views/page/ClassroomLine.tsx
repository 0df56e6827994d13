import { formatDate } from '../../model/time'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** In the file for classrooms: what it is, of which day, and its pages. `own`: the one this stands on. */
export function ClassroomLine({
  story,
  pages,
  own,
}: {
  story: Story
  pages: readonly string[]
  own: string
}) {
  const { offline } = words
  return (
    <aside className="classroom" aria-label={offline.label}>
      <p>{offline.copyOf(story.title, formatDate(story.version))}</p>
      <nav aria-label={offline.pages}>
        {pages.map((page) => (
          <a
            key={page}
            href={`?page=${page}`}
            aria-current={page === own ? 'page' : undefined}
          >
            {offline.pageNames[page]}
          </a>
        ))}
      </nav>
      <noscript>
        <p>{offline.needsScript}</p>
      </noscript>
      <p className="cannot" role="alert" hidden>
        {offline.cannot}
      </p>
    </aside>
  )
}
