import { LOCATOR } from '../../model/plateSizes'
import { fitBounds, projectionFor, type View } from '../../model/projection'
import type { Story } from '../../schema/story'

/** The regional map's own projection and window, in px of the locator. */
export function locatorProjection(story: Story) {
  const projection = projectionFor(story.basemap.bbox)
  const view = fitBounds(
    projection,
    story.map.locator.bounds,
    LOCATOR.width / LOCATOR.height,
  )
  const scale = LOCATOR.width / view.width
  return {
    projection,
    px: ({ x, y }: { x: number; y: number }) => ({
      x: Math.round((x - view.x) * scale * 10) / 10,
      y: Math.round((y - view.y) * scale * 10) / 10,
    }),
  }
}

/** Where on earth this is, in the upper right corner, with the plate's own frame on it. */
export function LocatorView({ story, view }: { story: Story; view: View }) {
  const { px } = locatorProjection(story)
  const a = px(view)
  const b = px({ x: view.x + view.width, y: view.y + view.height })
  return (
    <svg className="locator" x="100%" aria-hidden="true">
      <g transform={`translate(${-LOCATOR.width} 0)`}>
        <use href="#g-region" />
        <rect
          className="here"
          x={a.x}
          y={a.y}
          width={Math.round((b.x - a.x) * 10) / 10}
          height={Math.round((b.y - a.y) * 10) / 10}
        />
        <rect className="neat" width={LOCATOR.width} height={LOCATOR.height} />
      </g>
    </svg>
  )
}
