import { sceneAt } from '../../model/scene'
import { SHAPES } from '../../schema/map'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { PlateView } from './PlateView'

/**
 * The still map of one step, in three shapes of which the page shows the one
 * that suits it, and the same in words. `at` keeps ids apart where a step's map
 * stands twice.
 */
export function MapFigure({
  story,
  stepId,
  at = stepId,
}: {
  story: Story
  stepId: string
  at?: string
}) {
  const scene = sceneAt(story, stepId)
  const altId = `alt-${at}`
  return (
    // A region, so that whoever listens can go from map to map.
    <section
      className="map"
      aria-label={words.mapOf(scene.step.title)}
      data-painter="still"
      data-scene={stepId}
    >
      {SHAPES.map((shape) => (
        <PlateView
          key={shape}
          story={story}
          scene={scene}
          shape={shape}
          describedBy={altId}
        />
      ))}
      <div className="under-map">
        <details className="in-words">
          <summary>{words.mapInWords}</summary>
          <p id={altId}>{scene.alt}</p>
        </details>
        <p className="credit">{story.map.credit}</p>
      </div>
    </section>
  )
}
