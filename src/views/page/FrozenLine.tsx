import { formatDate } from '../../model/time'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** Says that this page no longer changes, and where the one is that does. `live`: its address from here. */
export function FrozenLine({ story, live }: { story: Story; live: string }) {
  return (
    <aside className="frozen" aria-label={words.frozenLabel}>
      {words.frozen(formatDate(story.version))}{' '}
      <a href={live}>{words.currentVersion}</a>
    </aside>
  )
}
