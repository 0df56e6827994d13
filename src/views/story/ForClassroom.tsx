import type { Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { ClassroomDownload } from './ClassroomDownload'

/**
 * Leads a teacher to the deck, the handout, and the one file that works without
 * a network. `bytes`: its size, as the build wrote it.
 */
export function ForClassroom({
  story,
  bytes,
}: {
  story: Story
  bytes: number | undefined
}) {
  const { deck, handout } = words
  return (
    <section className="classroom-links" aria-labelledby="classroom-title">
      <h2 id="classroom-title">{deck.forClassroom}</h2>
      <p>
        <a href="present.html">{deck.link}</a>: {deck.linkMore}
      </p>
      {story.lesson && (
        <p>
          <a href="handout.html">{handout.link}</a>:{' '}
          {handout.linkMore(minutesOf(story.lesson))}
        </p>
      )}
      {bytes && <ClassroomDownload story={story} bytes={bytes} />}
    </section>
  )
}

/** "20 and 40" */
const minutesOf = ({ plans }: Lesson) =>
  plans.map(({ minutes }) => minutes).join(words.handout.and)
