import { sceneAt } from '../model/scene'
import { DECK_SHAPES } from '../schema/map'
import type { Story } from '../schema/story'
import { DeckBar } from '../views/deck/DeckBar'
import { DeckDialogs } from '../views/deck/DeckDialogs'
import { DeckOpening } from '../views/deck/DeckOpening'
import { Slide } from '../views/deck/Slide'
import { SpeakerPanel } from '../views/deck/SpeakerPanel'
import { MapFigure } from '../views/map/MapFigure'
import { Stage } from '../views/map/Stage'
import { PageSymbols } from '../views/page/PageSymbols'
import { TermList } from '../views/story/TermList'
import { Timeline } from '../views/timeline/Timeline'
import { words } from '../words/en'

/** The deck: each step one screen, its parts one after the other. */
export function PresentMode({
  story,
  classroom,
}: {
  story: Story
  /** The size of the file for classrooms, bytes, where there is one to lead to. */
  classroom?: number | undefined
}) {
  const [first] = story.steps
  if (!first) return null
  const { deck } = words
  return (
    <>
      <div className="deck">
        <main
          data-step={first.id}
          data-opening
          data-at="scene"
          data-namespace={story.namespace}
        >
          <h1 className="vh">{deck.pageTitle(story.title)}</h1>
          <DeckOpening story={story} />
          {story.steps.map((step) => (
            <Slide key={step.id} story={story} step={step}>
              <MapFigure
                story={story}
                scene={sceneAt(story, step.id)}
                id={step.id}
                shapes={DECK_SHAPES}
                held
              />
            </Slide>
          ))}
          <Stage story={story} shapes={DECK_SHAPES} wheel="map">
            <Timeline story={story} stepId={first.id} upright={false} named />
          </Stage>
          <p className="vh" role="status" />
        </main>
        <DeckBar story={story} />
        <p className="kiosk-runs" hidden>
          {deck.kioskRuns}
        </p>
      </div>
      <SpeakerPanel story={story} />
      <button type="button" className="blank" hidden>
        <span>{deck.unblank}</span>
      </button>
      <div className="spotlight" hidden />
      <DeckDialogs story={story} classroom={classroom} />
      {story.glossary.length > 0 && (
        <section className="terms" aria-label={words.embed.terms}>
          <TermList story={story} />
        </section>
      )}
      <template id="beat-names">
        {Object.entries(deck.beats).map(([beat, name]) => (
          <span key={beat} data-beat={beat}>
            {name}
          </span>
        ))}
      </template>
      <PageSymbols story={story} />
    </>
  )
}
