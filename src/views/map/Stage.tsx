import type { ReactNode } from 'react'
import { openingScene } from '../../model/scene'
import { PAGE_SHAPES, type Shape } from '../../schema/map'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { MapFigure } from './MapFigure'

/**
 * The map and the timeline that go with the whole story. Without script: the
 * establishing map of the first screen. With it: the one map that follows the
 * step, beside the text on wide screens and on top of it on narrow ones.
 * `children` is the timeline.
 */
export function Stage({
  story,
  shapes = PAGE_SHAPES,
  wheel = 'page',
  children,
}: {
  story: Story
  shapes?: readonly Shape[]
  /** What the wheel moves over the map. */
  wheel?: 'page' | 'map'
  children: ReactNode
}) {
  return (
    <div className="stage" data-wheel={wheel}>
      <MapFigure
        story={story}
        scene={openingScene(story)}
        id="opening"
        shapes={shapes}
      >
        <div className="live" data-bbox={story.basemap.bbox.join(' ')} />
      </MapFigure>
      <button type="button" className="button fold" aria-expanded="true">
        <span className="unfolded">{words.hideMap}</span>
        <span className="folded">{words.showMap}</span>
      </button>
      {children}
    </div>
  )
}
