import type { Kind } from '../../schema/story'

const STOPS = [
  [0, 0],
  [0.12, 0.18],
  [0.3, 0.7],
  [0.7, 0.7],
  [0.88, 0.18],
  [1, 0],
]

/** Soft bars fade over the outer third at either end: the hour is not known. */
export function TimelineFills({ kinds }: { kinds: readonly Kind[] }) {
  return kinds.map(({ id }) => (
    <g key={id}>
      <linearGradient id={`fade-${id}`} className={`kind-${id}`} x2="0" y2="1">
        {STOPS.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stopOpacity={opacity} />
        ))}
      </linearGradient>
      <linearGradient
        id={`fade-flat-${id}`}
        href={`#fade-${id}`}
        x2="1"
        y2="0"
      />
    </g>
  ))
}
