import { DISC } from '../../model/numbers'

/** A number on a map, about 0,0: it stands for an entry of the list beside, and marks no point. */
export function NumberMark({ number }: { number: number }) {
  return (
    <g className="number" data-number={number}>
      <circle r={DISC} />
      <text textAnchor="middle" dy="4.2">
        {number}
      </text>
    </g>
  )
}

/** The same before its entry. */
export function NumberIcon({ number }: { number: number }) {
  return (
    <svg
      className="number-icon"
      viewBox="-10 -10 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <NumberMark number={number} />
    </svg>
  )
}
