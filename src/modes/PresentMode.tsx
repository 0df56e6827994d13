import type { Story } from '../schema/story'

/** The deck: each step one screen. */
export function PresentMode({ story }: { story: Story }) {
  const [first] = story.steps
  if (!first) return null
  return (
    <main data-step={first.id}>
      <h1>{story.title}</h1>
    </main>
  )
}
