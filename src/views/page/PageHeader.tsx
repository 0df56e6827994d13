import { hasContext } from '../../model/claims'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { TIMELINE_ID } from '../timeline/Timeline'
import { SkipLink } from './SkipLink'
import { ThemeSwitch } from './ThemeSwitch'

/** Which step it is, and the ways to those beside it; the page's script keeps it so. */
function Progress({ story }: { story: Story }) {
  const all = story.steps.length
  return (
    <nav className="progress" aria-label={words.progress}>
      <a data-go="-1" href={`#${story.steps[0]?.id}`}>
        <span aria-hidden="true">‹</span>
        <span className="vh">{words.previousStep}</span>
      </a>
      <span>
        <span data-count>1</span> {words.ofSteps(all)}
      </span>
      <a data-go="1" href={`#${story.steps[1]?.id ?? story.steps[0]?.id}`}>
        <span aria-hidden="true">›</span>
        <span className="vh">{words.nextStep}</span>
      </a>
    </nav>
  )
}

/** What else there is of the story; where the bar has no room, the end of the page leads there. */
function OtherPages({ story }: { story: Story }) {
  const { pages } = words
  return (
    <p className="pages">
      <a href="#every-claim">{pages.claims}</a>
      <a href="present.html">{pages.present}</a>
      {story.lesson && <a href="handout.html">{pages.handout}</a>}
      <a href="embedding.html">{pages.embed}</a>
    </p>
  )
}

/** The bar on top: the title, and how the page is shown. */
export function PageHeader({ story }: { story: Story }) {
  const { options } = words
  return (
    <header className="bar">
      <SkipLink skip="story" to={story.steps[0]?.id} />
      <SkipLink skip="timeline" to={TIMELINE_ID} finds="timeline" />
      <span className="home">{story.title}</span>
      <OtherPages story={story} />
      <Progress story={story} />
      <nav className="options" aria-label={options.label}>
        {hasContext(story) && (
          <span>
            <a href="?context=on" data-option="context=on">
              {options.withContext}
            </a>
            <a href="?context=off" data-option="context=off">
              {options.articleOnly}
            </a>
          </span>
        )}
        <ThemeSwitch />
      </nav>
    </header>
  )
}
