import type { Lesson } from '../schema/lesson'
import type { Story } from '../schema/story'

/**
 * The handout, to be printed. `address`: where this very version stands, or
 * null if that is not known.
 */
export function HandoutMode({
  story,
  lesson,
  address,
}: {
  story: Story
  lesson: Lesson
  address: string | null
}) {
  return (
    <main data-step={lesson.map.step}>
      <h1>{story.title}</h1>
      {address && <p>{address}</p>}
    </main>
  )
}
