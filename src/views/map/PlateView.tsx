import { Fragment } from 'react'
import { percent } from '../../model/percent'
import { type Dot, type Plate, plateAt } from '../../model/plate'
import { RADII } from '../../model/plateSizes'
import type { Scene } from '../../model/scene'
import type { LatLng } from '../../schema/id'
import type { Shape } from '../../schema/map'
import type { Story } from '../../schema/story'
import { openRing } from '../mark/KindMark'
import { claimData } from '../story/claimData'
import { LabelView } from './LabelView'
import { LocatorView } from './LocatorView'
import { NumberMark } from './NumberMark'
import { ScaleBar } from './ScaleBar'
import { SoftAreas } from './SoftAreas'

/**
 * One scene drawn on one shape of plate. The ground stretches with the plate;
 * dots, rings and words stand at percentages of it and keep their size in px.
 */
export function PlateView({
  story,
  scene,
  shape,
  describedBy,
  width,
  numbered,
}: {
  story: Story
  scene: Scene
  shape: Shape
  describedBy: string
  /** The narrowest it is shown, CSS px. */
  width?: number
  /** Where numbers stand, from 1. */
  numbered?: readonly LatLng[]
}) {
  const plate = plateAt(story, scene, shape, width, numbered)
  const { view } = plate
  const box = [view.x, view.y, view.width, view.height]
    .map(Math.round)
    .join(' ')
  return (
    <div className={`plate plate-${shape}`} data-shape={shape}>
      <svg
        className="still"
        role="img"
        aria-label={scene.title}
        aria-describedby={describedBy}
      >
        <svg
          className="ground"
          viewBox={box}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
        >
          <use href="#g-land" />
          <SoftAreas story={story} scene={scene} />
          <use href="#g-borders" />
          <Rulers story={story} plate={plate} />
        </svg>
        <Rings story={story} plate={plate} />
        {plate.dots.map((dot) =>
          dot.kind === 'focus' ? (
            <Focus key={dot.id} dot={dot} />
          ) : (
            <circle
              key={dot.id}
              className={`dot ${dot.kind}`}
              data-place={dot.id}
              cx={percent(dot.left)}
              cy={percent(dot.top)}
              r={RADII[dot.kind]}
            />
          ),
        )}
        {plate.labels.map((label) => (
          <LabelView
            key={label.request.id}
            story={story}
            scene={scene}
            label={label}
            plate={plate}
          />
        ))}
        {plate.numbers.map(({ left, top }, i) => (
          <svg key={left} x={percent(left)} y={percent(top)}>
            <NumberMark number={i + 1} />
          </svg>
        ))}
        {plate.hasLocator && <LocatorView story={story} view={plate.view} />}
      </svg>
      <ScaleBar scale={plate.scale} width={plate.width} />
    </div>
  )
}

function Rulers({ story, plate }: { story: Story; plate: Plate }) {
  return plate.rulers.map(
    ({ ruler, end, from, ticks, printedEnd, printedBar }) => {
      const line = (a: typeof from, b: typeof from) =>
        `M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}`
      return (
        <Fragment key={ruler.id}>
          {/* Beneath: it is whole where a filter leaves out what was measured. */}
          {ruler.printed && printedEnd && (
            <g className="ruler" {...claimData(story, ruler.printed.claim)}>
              <path className="printed" d={line(end, printedEnd)} />
              <path d={printedBar} />
            </g>
          )}
          <g className="ruler" {...claimData(story, ruler.claim)}>
            <path className="casing" d={line(end, from)} />
            <path d={line(end, from)} />
            <path className="tick" d={ticks} />
          </g>
        </Fragment>
      )
    },
  )
}

/** Something beside a place, at an unknown spot: an open ring round the place. */
function Rings({ story, plate }: { story: Story; plate: Plate }) {
  return plate.rings.map(({ ring, left, top }) => (
    <svg key={ring.id} x={percent(left)} y={percent(top)}>
      <g {...claimData(story, ring.claim)}>
        <circle className="ring-case" r={RADII.ring + 1.5} />
        <path
          className={`ring kind-${ring.kind}`}
          d={openRing(RADII.ring, RADII.ring - 4.6)}
        />
      </g>
    </svg>
  ))
}

/** The strongest point of the map. */
function Focus({ dot }: { dot: Dot }) {
  return (
    <svg
      className="focus"
      x={percent(dot.left)}
      y={percent(dot.top)}
      data-place={dot.id}
    >
      <circle className="focus-case" r={RADII.focus + 3} />
      <circle className="focus-dot" r={RADII.focus} />
    </svg>
  )
}
