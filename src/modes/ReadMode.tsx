import { sceneAt } from '../model/scene'
import type { Story } from '../schema/story'
import { StepFigures } from '../views/figures/StepFigures'
import { FilterLine } from '../views/ledger/FilterLine'
import { MapFigure } from '../views/map/MapFigure'
import { Stage } from '../views/map/Stage'
import { PageHeader } from '../views/page/PageHeader'
import { PageSymbols } from '../views/page/PageSymbols'
import { SkipLink } from '../views/page/SkipLink'
import { BackMatter } from '../views/story/BackMatter'
import { Closing } from '../views/story/Closing'
import { Onward } from '../views/story/Onward'
import { Opening } from '../views/story/Opening'
import { StepSection } from '../views/story/StepSection'
import { LinkField, TakeAlong } from '../views/story/TakeAlong'
import { TIMELINE_ID, Timeline, TimelineKey } from '../views/timeline/Timeline'

/** The reading page: the first screen, the timeline, every step beside its map. */
export function ReadMode({
  story,
  contact,
  classroom,
}: {
  story: Story
  contact: string | null
  /** The size of the file for classrooms, bytes, where there is one to lead to. */
  classroom?: number | undefined
}) {
  const first = story.steps[0]
  if (!first) return null
  return (
    <>
      <FilterLine />
      <PageHeader story={story} />
      <main data-step={first.id}>
        <Opening story={story}>
          <Onward to={first} />
        </Opening>
        <TimelineKey story={story} />
        <SkipLink skip="map" to={TIMELINE_ID} finds="timeline" />
        <Stage story={story}>
          <SkipLink skip="text" to={first.id} finds="text" />
          <Timeline story={story} stepId={first.id} />
        </Stage>
        {story.steps.map((step, i) => (
          <StepSection
            key={step.id}
            story={story}
            step={step}
            figures={
              <>
                <StepFigures story={story} step={step} />
                {/* The file for classrooms has no files beside it, and no address to give. */}
                {classroom !== undefined && (
                  <TakeAlong story={story} step={step} />
                )}
              </>
            }
          >
            <MapFigure
              story={story}
              scene={sceneAt(story, step.id)}
              id={step.id}
              held
            />
            <Onward from={story.steps[i - 1]} to={story.steps[i + 1]} />
          </StepSection>
        ))}
        <Closing story={story} />
        {classroom !== undefined && <LinkField />}
        <p className="vh" role="status" />
      </main>
      <BackMatter story={story} contact={contact} classroom={classroom} />
      <PageSymbols story={story} />
    </>
  )
}
