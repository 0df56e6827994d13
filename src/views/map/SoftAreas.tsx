import type { Drawing } from '../../model/drawing'

/** Strokes of growing width, each faint: together they fade with no edge. */
const BAND_STEPS = [0.18, 0.36, 0.54, 0.72, 0.86, 1]

/** Places known only roughly: a haze, a hatched strip, a soft band. Never an outline. */
export function SoftAreas({ drawing }: { drawing: Drawing }) {
  return (
    <>
      {drawing.halos.map(({ id, kind, claim, context, centre, radius }) => (
        <circle
          key={id}
          className="halo"
          data-area={id}
          data-claim={claim}
          data-context={context || undefined}
          cx={Math.round(centre.x)}
          cy={Math.round(centre.y)}
          r={Math.round(radius)}
          fill={`url(#haze-${kind})`}
        />
      ))}
      {drawing.corridors.map(({ id, kind, claim, context, path }) => (
        <path
          key={id}
          className="corridor"
          data-area={id}
          data-claim={claim}
          data-context={context || undefined}
          d={path}
          fill={`url(#hatch-${kind})`}
        />
      ))}
      {drawing.bands.map(({ id, kind, claim, context, path, depth }) => (
        <g
          key={id}
          className={`band kind-${kind}`}
          data-area={id}
          data-claim={claim}
          data-context={context || undefined}
          clipPath="url(#home-clip)"
        >
          {BAND_STEPS.map((part) => (
            <path
              key={part}
              d={path}
              strokeWidth={Math.round(depth * 2 * part)}
            />
          ))}
        </g>
      ))}
    </>
  )
}
