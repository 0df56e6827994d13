import { sceneAt } from '../model/scene'
import type { Brand } from '../schema/brand'
import { FRAME_SHAPES } from '../schema/map'
import type { Story } from '../schema/story'
import { ClaimCards } from '../views/embed/ClaimCards'
import { EmbedOpening } from '../views/embed/EmbedOpening'
import { FrameFoot } from '../views/embed/FrameFoot'
import { FrameHead } from '../views/embed/FrameHead'
import { Stepper } from '../views/embed/Stepper'
import { StepFigures } from '../views/figures/StepFigures'
import { MapFigure } from '../views/map/MapFigure'
import { Stage } from '../views/map/Stage'
import { PageSymbols } from '../views/page/PageSymbols'
import { Closing } from '../views/story/Closing'
import { Onward } from '../views/story/Onward'
import { StepSection } from '../views/story/StepSection'
import { TermList } from '../views/story/TermList'
import { Timeline } from '../views/timeline/Timeline'
import { words } from '../words/en'

/** The same story as a stepper, for frames in other people's pages. */
export function EmbedMode({
  story,
  brand,
}: {
  story: Story
  /** Whose name its foot bears, if anybody's. */
  brand: Brand | null
}) {
  const [first] = story.steps
  if (!first) return null
  return (
    <>
      <FrameHead story={story} />
      <main data-step={first.id} data-opening data-namespace={story.namespace}>
        <EmbedOpening story={story} />
        {story.steps.map((step, i) => (
          <StepSection
            key={step.id}
            story={story}
            step={step}
            figures={
              <>
                <StepFigures story={story} step={step} ruler={false} />
                {i === story.steps.length - 1 && <Closing story={story} />}
              </>
            }
          >
            <MapFigure
              story={story}
              scene={sceneAt(story, step.id)}
              id={step.id}
              shapes={FRAME_SHAPES}
              held
            />
            <Onward from={story.steps[i - 1]} to={story.steps[i + 1]} />
          </StepSection>
        ))}
        <div className="card" />
        <button type="button" className="button more" hidden>
          <span className="on">{words.embed.more} ↓</span>
          <span className="top">{words.embed.toTop} ↑</span>
        </button>
        <Stage story={story} shapes={FRAME_SHAPES}>
          <Timeline story={story} stepId={first.id} upright={false} />
        </Stage>
        <p className="notice">{story.notice}</p>
        {story.glossary.length > 0 && (
          <section className="terms" aria-label={words.embed.terms}>
            <TermList story={story} />
            <p className="onward">
              <a href={`#${first.id}`}>{words.embed.backToStory}</a>
            </p>
          </section>
        )}
        <Stepper story={story} />
        <p className="vh" role="status" />
      </main>
      <FrameFoot story={story} brand={brand} />
      <ClaimCards story={story} />
      <PageSymbols story={story} />
    </>
  )
}
