import type { ReactNode } from 'react'
import type { Scene } from '../../model/scene'
import { PAGE_SHAPES, type Shape } from '../../schema/map'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { PlateView } from './PlateView'

/**
 * A still map in several shapes, of which the page shows the one that suits it,
 * and the same in words. `id` keeps it apart from the page's other maps;
 * `held`: where scripts run, its drawing waits as text until it is wanted;
 * `children` lie over its plate.
 */
export function MapFigure({
  story,
  scene,
  id,
  shapes = PAGE_SHAPES,
  held = false,
  children,
}: {
  story: Story
  scene: Scene
  id: string
  shapes?: readonly Shape[]
  held?: boolean
  children?: ReactNode
}) {
  const altId = `alt-${id}`
  const sheet = (
    <div className="sheet">
      {shapes.map((shape) => (
        <PlateView
          key={shape}
          story={story}
          scene={scene}
          shape={shape}
          describedBy={altId}
        />
      ))}
    </div>
  )
  return (
    <div className="map-box">
      {/* A region, so that whoever listens can go from map to map. */}
      <section
        className="map"
        aria-label={words.mapOf(scene.title)}
        data-painter="still"
      >
        {held ? <noscript className="held">{sheet}</noscript> : sheet}
        {/* Closed details describe nothing, so the words stand here once more. */}
        <p id={altId} hidden>
          {scene.alt}
        </p>
        {children}
      </section>
      <div className="under-map">
        <details className="in-words">
          <summary>{words.mapInWords}</summary>
          <p>{scene.alt}</p>
        </details>
        <p className="credit">{story.map.credit}</p>
      </div>
    </div>
  )
}
