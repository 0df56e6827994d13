import { Fragment } from 'react'
import { percent } from '../../model/percent'
import type { Scale } from '../../model/scale'
import { words } from '../../words/en'

/** Half of a character of its numerals, and the air between two of them, px. */
const HALF = 3.2
const AIR = 3

/**
 * Under the map, as in an atlas margin: kilometres above the line, miles below.
 * `width`: the narrowest that the map is shown, px; where the middle numeral
 * would touch the last, it is left out.
 */
export function ScaleBar({ scale, width }: { scale: Scale; width: number }) {
  const end = Math.max(...scale.map((s) => s.marks.at(-1)?.at ?? 0))
  return (
    <svg className="scale" role="img" aria-label={words.scale}>
      <line className="base" x2={percent(end)} y1="20" y2="20" />
      {scale.map(({ unit, marks }) =>
        marks.map(({ value, at }, i) => {
          const up = unit === 'km'
          const x = i ? percent(at) : undefined
          const chars = `${value}${marks.at(-1)?.value} ${unit}`.length
          const isCrowded = i === 1 && (at / 100) * width < chars * HALF + AIR
          return (
            <Fragment key={`${unit}${value}`}>
              <line x1={x} x2={x} y1={20} y2={up ? 15 : 25} />
              <text
                x={x}
                y={up ? 12 : 36}
                textAnchor={i ? 'middle' : undefined}
              >
                {!isCrowded && value}
                {i === marks.length - 1 && ` ${unit}`}
              </text>
            </Fragment>
          )
        }),
      )}
    </svg>
  )
}
