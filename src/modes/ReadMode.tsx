import { openingScene, sceneAt } from '../model/scene'
import type { Story } from '../schema/story'
import { MapFigure } from '../views/map/MapFigure'
import { MapSymbols } from '../views/map/MapSymbols'
import { StatusSymbols } from '../views/mark/StatusTag'
import { PageHeader } from '../views/page/Header'
import { BackMatter, Closing } from '../views/story/BackMatter'
import { ComparisonTable } from '../views/story/ComparisonTable'
import { Onward } from '../views/story/Onward'
import { Opening } from '../views/story/Opening'
import { StepSection } from '../views/story/StepSection'
import { Timeline } from '../views/timeline/Timeline'
import { TimelineFills } from '../views/timeline/TimelineFills'

/** The reading page: the first screen, the timeline, every step beside its map. */
export function ReadMode({
  story,
  contact,
}: {
  story: Story
  contact: string | null
}) {
  const first = story.steps[0]
  if (!first) return null
  return (
    <>
      <PageHeader story={story} />
      <main data-step={first.id}>
        <Opening story={story}>
          <MapFigure story={story} scene={openingScene(story)} id="opening" />
          <Onward to={first} />
        </Opening>
        <Timeline story={story} stepId={first.id} />
        {story.steps.map((step, i) => (
          <StepSection
            key={step.id}
            story={story}
            step={step}
            figures={story.comparisons
              .filter((comparison) => comparison.step === step.id)
              .map((comparison) => (
                <ComparisonTable
                  key={comparison.id}
                  story={story}
                  comparison={comparison}
                />
              ))}
          >
            <MapFigure
              story={story}
              scene={sceneAt(story, step.id)}
              id={step.id}
            />
            <Onward to={story.steps[i + 1]} />
          </StepSection>
        ))}
        <Closing story={story} />
      </main>
      <BackMatter story={story} contact={contact} />
      <svg className="symbols" width="0" height="0" aria-hidden="true">
        <StatusSymbols />
        <TimelineFills kinds={story.kinds} />
        <MapSymbols story={story} />
      </svg>
    </>
  )
}
