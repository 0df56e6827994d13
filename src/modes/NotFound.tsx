import type { Story } from '../schema/story'
import { words } from '../words/en'

/** What a wrong address gets: the title and the way in. `home`: the first page's address. */
export function NotFound({ story, home }: { story: Story; home: string }) {
  return (
    <main className="not-found">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFound}</p>
      <p>
        <a href={home}>{story.title}</a>
      </p>
    </main>
  )
}
