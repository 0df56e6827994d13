import { Fragment } from 'react'
import type { Scale } from '../../model/scale'
import { words } from '../../words/en'
import { pct } from './pct'

/** Under the map, as in an atlas margin: kilometres above the line, miles below. */
export function ScaleBar({ scale }: { scale: Scale }) {
  const end = Math.max(...scale.map((s) => s.marks.at(-1)?.at ?? 0))
  return (
    <svg className="scale" role="img" aria-label={words.scale}>
      <line className="base" x2={pct(end)} y1="20" y2="20" />
      {scale.map(({ unit, marks }) =>
        marks.map(({ value, at }, i) => {
          const up = unit === 'km'
          const x = i ? pct(at) : undefined
          return (
            <Fragment key={`${unit}${value}`}>
              <line x1={x} x2={x} y1={20} y2={up ? 15 : 25} />
              <text
                x={x}
                y={up ? 12 : 36}
                textAnchor={i ? 'middle' : undefined}
              >
                {value}
                {i === marks.length - 1 && ` ${unit}`}
              </text>
            </Fragment>
          )
        }),
      )}
    </svg>
  )
}
