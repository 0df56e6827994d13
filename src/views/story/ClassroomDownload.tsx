import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** Leads to the one file that works without a network. `bytes`: its size, as the build wrote it. */
export function ClassroomDownload({
  story,
  bytes,
}: {
  story: Story
  bytes: number
}) {
  const { offline } = words
  return (
    <p>
      <a href="offline.html" download={`${story.id}-${story.version}.html`}>
        {offline.download}
      </a>{' '}
      ({offline.kilobytes(Math.round(bytes / 1000))}).{' '}
      {offline.howTo(Boolean(story.lesson))}
    </p>
  )
}
