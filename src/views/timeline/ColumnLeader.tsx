import { percent } from '../../model/percent'

/** Where the labels begin, px from the drawing's left: `column.css` says the same. */
const LABELS = 142

/** From a mark on its lane, at `x` px, to its label; places in percent down the column. */
export function ColumnLeader({
  x,
  lanesEnd,
  at,
  label,
}: {
  x: number
  lanesEnd: number
  at: number
  label: number
}) {
  const [from, to] = [percent(at), percent(label)]
  return (
    <>
      <line className="leader" x1={x + 7} x2={lanesEnd} y1={from} y2={from} />
      <line
        className="leader"
        x1={lanesEnd}
        x2={LABELS - 6}
        y1={from}
        y2={to}
      />
    </>
  )
}
