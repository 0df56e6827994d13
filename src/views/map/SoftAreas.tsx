import { drawArea } from '../../model/drawing'
import { projectionFor } from '../../model/projection'
import type { Scene } from '../../model/scene'
import type { Area } from '../../schema/map'
import type { Story } from '../../schema/story'
import { claimData } from '../story/claimData'

/** Strokes of growing width, each faint: together they fade with no edge. */
const BAND_STEPS = Array.from({ length: 16 }, (_, i) => (i + 1) / 16)

/** A scene's soft areas: what is known only roughly, never with an outline. */
export function SoftAreas({ story, scene }: { story: Story; scene: Scene }) {
  return scene.areas.map((area) => (
    <use
      key={area.id}
      href={`#area-${area.id}`}
      data-area={area.id}
      {...claimData(story, area.claim)}
    />
  ))
}

/** A haze, a hatched strip or a soft band, drawn once for all plates. */
export function AreaSymbol({ story, area }: { story: Story; area: Area }) {
  const drawing = drawArea(story, projectionFor(story.basemap.bbox), area)
  const id = `area-${area.id}`
  switch (drawing.form) {
    case 'halo':
      return (
        <circle
          id={id}
          cx={Math.round(drawing.centre.x)}
          cy={Math.round(drawing.centre.y)}
          r={Math.round(drawing.radius)}
          fill={`url(#haze-${area.kind})`}
        />
      )
    case 'corridor':
      return <path id={id} d={drawing.path} fill={`url(#hatch-${area.kind})`} />
    case 'band':
      return (
        <g id={id} className={`band kind-${area.kind}`} clipPath="url(#g-home)">
          <path id={`line-${area.id}`} d={drawing.path} />
          {BAND_STEPS.map((part) => (
            <use
              key={part}
              href={`#line-${area.id}`}
              strokeWidth={Math.round(drawing.depth * 2 * part)}
            />
          ))}
        </g>
      )
    default:
      return drawing satisfies never
  }
}
