import type { Story } from '../../schema/story'
import { words } from '../../words/en'

/** The bar on top: the title, and how the page is shown. */
export function PageHeader({ story }: { story: Story }) {
  const { options } = words
  return (
    <header className="bar">
      <a className="skip" href={`#${story.steps[0]?.id}`}>
        {words.skipToStory}
      </a>
      <span className="home">{story.title}</span>
      <nav className="options" aria-label={options.label}>
        <span>
          <a href="?context=on" data-option="context=on">
            {options.withContext}
          </a>
          <a href="?context=off" data-option="context=off">
            {options.articleOnly}
          </a>
        </span>
        <span>
          <a href="?theme=light" data-option="theme=light">
            {options.light}
          </a>
          <a href="?theme=dark" data-option="theme=dark">
            {options.dark}
          </a>
        </span>
      </nav>
    </header>
  )
}
