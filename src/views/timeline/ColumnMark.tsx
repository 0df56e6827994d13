import { get } from '../../model/lookup'
import type { PlacedMark } from '../../model/timelineLayout'
import type { Story } from '../../schema/story'
import { pct } from '../map/PlateView'
import { KindMark } from '../mark/KindMark'

/** Where the labels begin, px from the drawing's left: `timeline.css` says the same. */
const LABELS = 142

/** One event in the column: its bar, mark or tick, and the leader to its label. */
export function ColumnMark({
  story,
  placed,
  x,
  lanesEnd,
}: {
  story: Story
  placed: PlacedMark
  x: number
  lanesEnd: number
}) {
  const { mark, at, label, bar, contextBar } = placed
  const { event, context } = mark
  const kind = get(story.kinds, mark.lane.kind, 'kind')
  const isMoment = 'at' in (mark.contextExtent ?? mark.extent)
  const soft = (extent: { from: number; to: number }) => (
    <rect
      className="soft"
      x={x - 5}
      width="10"
      y={pct(extent.from)}
      height={pct(extent.to - extent.from)}
      fill={`url(#fade-${kind.id})`}
    />
  )
  return (
    <g
      data-mark={event.id}
      data-now={mark.now || undefined}
      data-context={context || undefined}
    >
      <line
        className="leader"
        x1={x + 7}
        x2={lanesEnd}
        y1={pct(at)}
        y2={pct(at)}
      />
      <line
        className="leader"
        x1={lanesEnd}
        x2={LABELS - 6}
        y1={pct(at)}
        y2={pct(label)}
      />
      {bar && (
        <g className={mark.contextExtent ? 'article-only' : undefined}>
          {soft(bar)}
        </g>
      )}
      {contextBar && <g data-context>{soft(contextBar)}</g>}
      {isMoment &&
        (event.tick ? (
          <line
            className={`tick kind-${kind.id}`}
            x1={x - 8}
            x2={x + 8}
            y1={pct(at)}
            y2={pct(at)}
          />
        ) : (
          <svg
            x={x}
            y={pct(at)}
            data-context={!!mark.contextExtent || undefined}
          >
            <g transform="scale(.86)">
              <KindMark kind={kind} hollow={context} />
            </g>
          </svg>
        ))}
    </g>
  )
}
