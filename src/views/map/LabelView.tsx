import { Fragment } from 'react'
import { MARK_ROOM } from '../../model/labelRequests'
import { boxOf, LABEL_STYLES, lineOffset } from '../../model/labels'
import { get } from '../../model/lookup'
import { percent } from '../../model/percent'
import type { PlacedLabel } from '../../model/placeLabels'
import type { Plate } from '../../model/plate'
import type { Scene } from '../../model/scene'
import type { Story } from '../../schema/story'
import { KindMark } from '../mark/KindMark'
import { claimData } from '../story/claimData'

const tenth = (n: number) => Math.round(n * 10) / 10

/** A placed label: where it points to in percent of the plate, its words in px from there. */
export function LabelView({
  story,
  scene,
  label,
  plate,
}: {
  story: Story
  scene: Scene
  label: PlacedLabel
  plate: Plate
}) {
  const { request, stand } = label
  const thing = [...scene.areas, ...scene.rings].find(
    (t) => t.id === request.id,
  )
  return (
    <svg
      className="label"
      x={percent((request.x / plate.width) * 100)}
      y={percent((request.y / plate.height) * 100)}
      data-label={request.id}
      data-focus={request.id === scene.focus.id || undefined}
      {...(request.claim ? claimData(story, request.claim) : {})}
    >
      {thing && (
        <g
          transform={`translate(${tenth(boxOf(request, stand).left - request.x + 8)} ${tenth(stand.dy - 4.5)}) scale(.8)`}
        >
          <KindMark kind={get(story.kinds, thing.kind, 'kind')} />
        </g>
      )}
      {request.lines.map((line, i) => {
        const indent = i === 0 && request.indent ? MARK_ROOM : 0
        const shift = { start: indent, middle: indent / 2, end: 0 }[
          stand.anchor
        ]
        const text = LABEL_STYLES[line.style].spacing
          ? line.text.replaceAll(' ', ' ')
          : line.text
        return (
          <Fragment key={line.text}>
            {/* Two lines are two words, also for whoever only takes the text. */}
            {i > 0 && ' '}
            <text
              className={`l-${line.style}`}
              x={tenth(stand.dx + shift) || undefined}
              y={tenth(stand.dy + lineOffset(request.lines, i)) || undefined}
              textAnchor={stand.anchor === 'start' ? undefined : stand.anchor}
              transform={
                request.rotate ? `rotate(${request.rotate})` : undefined
              }
              lang={line.lang}
            >
              {text}
            </text>
          </Fragment>
        )
      })}
    </svg>
  )
}
