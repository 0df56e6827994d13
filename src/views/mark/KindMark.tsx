import type { Kind } from '../../schema/story'

/** A point on a circle, degrees clockwise from three o'clock. */
function polar(r: number, degrees: number): string {
  const a = (degrees * Math.PI) / 180
  return `${round(r * Math.cos(a))} ${round(r * Math.sin(a))}`
}

const round = (n: number) => Math.round(n * 100) / 100

function star(): string {
  const points = Array.from({ length: 16 }, (_, i) =>
    polar(i % 2 ? 3.7 : 8, i * 22.5 - 90),
  )
  return `M${points.join('L')}Z`
}

/** A ring with its gate open at the upper right, the cut edges splayed outward. */
export function openRing(outer: number, inner: number): string {
  return `M${polar(outer, 4)}A${outer} ${outer} 0 1 1 ${polar(outer, -94)}L${polar(inner, -84)}A${inner} ${inner} 0 1 0 ${polar(inner, -6)}Z`
}

/** Each shape about 0,0, eight px to every side. */
const SHAPES: Record<Kind['shape'], string> = {
  star: star(),
  ring: openRing(7.6, 4.2),
  chevron: 'M-1.4-7h4l5.2 7-5.2 7h-4l5.2-7Z',
  square: 'M-6.2-6.4h12.4v10h-6.2l-3.4 3.4v-3.4h-2.8Z',
}
const CHEVRON_TRAIL = 'M-5.4-6.6l4.9 6.6-4.9 6.6'

/** A kind's mark about 0,0 of the drawing it stands in. Hollow: not in the article. */
export function KindMark({ kind, hollow }: { kind: Kind; hollow?: boolean }) {
  return (
    <g className={`mark kind-${kind.id}`} data-hollow={hollow || undefined}>
      <path className="shape" d={SHAPES[kind.shape]} />
      {kind.shape === 'chevron' && <path className="trail" d={CHEVRON_TRAIL} />}
    </g>
  )
}

/** The mark as an icon beside its word. */
export function KindIcon({ kind, hollow }: { kind: Kind; hollow?: boolean }) {
  return (
    <svg
      className="kind-icon"
      viewBox="-9 -9 18 18"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <KindMark kind={kind} hollow={hollow ?? false} />
    </svg>
  )
}
