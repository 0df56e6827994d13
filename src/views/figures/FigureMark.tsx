import type { Figure } from '../../model/figures'
import { percent } from '../../model/percent'

/** How much of the track’s width the axis takes, in %; an open end goes on beyond it. */
const AXIS_SHARE = 93
const OPEN_END = 98.5
/** px from the track's top. */
const Y = 11

/** Where a value stands on a track, in % of its width. */
export function shareOf(value: number, max: number): number {
  return (value / max) * AXIS_SHARE
}

/**
 * What the words beside it say, drawn: one number on its own track. A dot, a
 * broken dot for "about", a wall with an
 * open end for "more than".
 */
export function FigureMark({
  figure,
  max,
  kind,
}: {
  figure: Figure
  max: number
  kind: string | undefined
}) {
  const { value, bound, claim } = figure
  const x = percent(shareOf(value, max))
  return (
    <svg
      className={kind ? `track kind-${kind}` : 'track'}
      aria-hidden="true"
      data-value={value}
      data-hollow={claim.context || undefined}
      width="100%"
      height={2 * Y}
    >
      <line x1="0" x2={x} y1={Y} y2={Y} />
      {bound === 'more-than' ? (
        <>
          <line className="open" x1={x} x2={percent(OPEN_END)} y1={Y} y2={Y} />
          <svg x={percent(OPEN_END)} y={Y} className="arrow">
            <path d="M-5-4 0 0l-5 4" />
          </svg>
          <line className="wall" data-mark-at x1={x} x2={x} y1={3} y2={19} />
        </>
      ) : (
        <circle
          className={bound === 'about' ? 'about' : undefined}
          data-mark-at
          cx={x}
          cy={Y}
          r="5"
        />
      )}
    </svg>
  )
}
