import { type Dot, PLATES, type Plate, plateAt, RADII } from '../../model/plate'
import type { Scene } from '../../model/scene'
import type { Shape } from '../../schema/map'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { openRing } from '../mark/KindMark'
import { claimData } from '../story/claimData'
import { LabelView } from './LabelView'
import { LocatorView } from './LocatorView'
import { SoftAreas } from './SoftAreas'

/** Positions: four figures are a tenth of a pixel on the largest plate. */
export const pct = (n: number) => `${Math.round(n * 100) / 100}%`

/**
 * One scene drawn on one shape of plate. The ground stretches with the plate;
 * dots, rings and words stand at percentages of it and keep their size in px.
 */
export function PlateView({
  story,
  scene,
  shape,
  describedBy,
}: {
  story: Story
  scene: Scene
  shape: Shape
  describedBy: string
}) {
  const plate = plateAt(story, scene, shape)
  const { x, y, width, height } = plate.view
  const box = [x, y, width, height].map(Math.round).join(' ')
  return (
    <div className={`plate plate-${shape}`}>
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
              cx={pct(dot.left)}
              cy={pct(dot.top)}
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
            width={PLATES[shape].width}
            height={PLATES[shape].width / PLATES[shape].aspect}
          />
        ))}
        {plate.hasLocator && <LocatorView story={story} view={plate.view} />}
      </svg>
      <ScaleBar plate={plate} />
    </div>
  )
}

function Rulers({ story, plate }: { story: Story; plate: Plate }) {
  return plate.rulers.map(
    ({ ruler, border, from, ticks, printedEnd, printedBar }) => {
      const line = (a: typeof from, b: typeof from) =>
        `M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}`
      return (
        <g key={ruler.id} className="ruler" {...claimData(story, ruler.claim)}>
          <path className="casing" d={line(border, from)} />
          <path d={line(border, from)} />
          <path className="tick" d={ticks} />
          {printedEnd && (
            <>
              <path className="printed" d={line(from, printedEnd)} />
              <path d={printedBar} />
            </>
          )}
        </g>
      )
    },
  )
}

/** Something beside a place, at an unknown spot: an open ring round the place. */
function Rings({ story, plate }: { story: Story; plate: Plate }) {
  return plate.rings.map(({ ring, left, top }) => (
    <svg key={ring.id} x={pct(left)} y={pct(top)}>
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
      x={pct(dot.left)}
      y={pct(dot.top)}
      data-place={dot.id}
    >
      <circle className="focus-case" r={RADII.focus + 3} />
      <circle className="focus-dot" r={RADII.focus} />
    </svg>
  )
}

/** Under the map, as in an atlas margin: kilometres above the line, miles below. */
function ScaleBar({ plate }: { plate: Plate }) {
  const end = Math.max(...plate.scale.map((s) => s.marks.at(-1)?.at ?? 0))
  return (
    <svg className="scale" role="img" aria-label={words.scale}>
      <line className="base" x1="0" x2={pct(end)} y1="20" y2="20" />
      {plate.scale.map(({ unit, marks }) =>
        marks.map(({ value, at }, i) => {
          const up = unit === 'km'
          return (
            <g key={`${unit}${value}`}>
              <line x1={pct(at)} x2={pct(at)} y1={20} y2={up ? 15 : 25} />
              <text
                x={pct(at)}
                y={up ? 12 : 36}
                textAnchor={i ? 'middle' : 'start'}
              >
                {value}
                {i === marks.length - 1 && ` ${unit}`}
              </text>
            </g>
          )
        }),
      )}
    </svg>
  )
}
