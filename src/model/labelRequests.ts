// The labels that a scene asks for, the most needed first.

import type { Story } from '../schema/story'
import { measurementOf } from './distance'
import type { RulerDrawing } from './drawing'
import type { LabelLine, LabelRequest, Stand } from './labels'
import { namePlace } from './namePlace'
import type { PlateGround } from './plateGround'
import type { Point } from './projection'
import type { Scene } from './scene'

/** Room for a kind's mark before its words, px. */
export const MARK_ROOM = 15

/**
 * Every label of a scene, the most needed first: the focus, the soft areas in
 * their own words, the ruler's distances, the places, then land and water.
 */
export function requestLabels(
  story: Story,
  scene: Scene,
  rulers: readonly RulerDrawing[],
  { at, px }: PlateGround,
): LabelRequest[] {
  return [
    focusLabel(scene, at(scene.focus.at)),
    ...[...scene.rings, ...scene.areas].map((thing) =>
      wordsLabel(thing, at(thing.labelAt)),
    ),
    ...rulers.flatMap((ruler) => rulerLabels(story, ruler, px)),
    ...scene.places.map((place) => namePlace(story, place, at(place.at))),
    ...scene.landLabels.flatMap(({ text, style, stands }) =>
      stands.map(
        (stand): LabelRequest => ({
          id: `land-${text}`,
          ...at(stand.at),
          lines: [{ text, style }],
          indent: 0,
          // A country is anywhere in itself; a river or a road is where it is.
          stands: (style.startsWith('country')
            ? [0, -14, 14, -26, 26]
            : [0]
          ).map((dy) => ({ dx: 0, dy, anchor: 'middle' })),
          required: false,
          free: true,
          rotate: stand.rotate,
          claim: null,
          dot: null,
        }),
      ),
    ),
  ]
}

function focusLabel({ focus, rings }: Scene, point: Point): LabelRequest {
  const ringed = rings.some((ring) => ring.place === focus.id)
  const gap = ringed ? 23 : 13
  const second = focus.names[0]
  const lines: LabelLine[] = [{ text: focus.name, style: 'focus' }]
  if (second)
    lines.push({ text: second.name, style: 'second', lang: second.lang })
  return {
    id: focus.id,
    ...point,
    lines,
    indent: 0,
    stands: [
      { dx: gap, dy: 5, anchor: 'start' },
      { dx: gap, dy: -6, anchor: 'start' },
      { dx: -gap, dy: 5, anchor: 'end' },
    ],
    required: true,
    free: false,
    rotate: 0,
    claim: null,
    dot: null,
  }
}

/** How far a soft area's words may stray from where the story wants them, px. */
const WANDER = [0, 10, -10, 20, -20, 32, -32, 46, -46, 60, -60]
const NEARBY = [0, -22, 22, -44, 44]
/** On a low plate there is room at the sides alone. */
const FAR = [-70, 70, -100, 100, -130, 130]

const stray = (aside: readonly number[]): Stand[] =>
  WANDER.flatMap((dy) => aside.map((dx) => ({ dx, dy, anchor: 'middle' })))

function wordsLabel(
  thing: { id: string; label: string; note: string; claim: string },
  point: Point,
): LabelRequest {
  return {
    id: thing.id,
    ...point,
    lines: [
      { text: thing.label, style: 'strong' },
      { text: thing.note, style: 'note' },
    ],
    indent: MARK_ROOM,
    stands: [...stray(NEARBY), ...stray(FAR)],
    required: true,
    free: true,
    rotate: 0,
    claim: thing.claim,
    dot: null,
  }
}

function rulerLabels(
  story: Story,
  drawing: RulerDrawing,
  px: (point: Point) => Point,
): LabelRequest[] {
  const { ruler, end, from, printedEnd } = drawing
  const { km, miles } = measurementOf(story, ruler.id)
  const middle = px({
    x: end.x + (from.x - end.x) * 0.5,
    y: end.y + (from.y - end.y) * 0.5,
  })
  const measured: LabelRequest = {
    id: `${ruler.id}-measured`,
    ...middle,
    lines: [
      {
        text: `${km.toFixed(1)} km (${miles.toFixed(1)} mi)`,
        style: 'strong',
      },
      { text: 'measured', style: 'note' },
      ...ruler.agree.flatMap(({ label }) => [
        { text: label, style: 'note' as const },
        { text: 'not in the article', style: 'note' as const },
      ]),
    ],
    indent: 0,
    stands: beside(14, [-8, -20, 4, -30]),
    required: true,
    free: false,
    rotate: 0,
    claim: ruler.claim,
    dot: null,
  }
  if (!printedEnd || !ruler.printed) return [measured]
  return [
    measured,
    {
      id: `${ruler.id}-printed`,
      ...px(printedEnd),
      lines: [{ text: ruler.printed.label, style: 'strong' }],
      indent: 0,
      stands: [
        ...[...beside(13, [4, -8, 14])].reverse(),
        { dx: 0, dy: 20, anchor: 'middle' },
      ],
      required: true,
      free: false,
      rotate: 0,
      claim: ruler.printed.claim,
      dot: null,
    },
  ]
}

const beside = (gap: number, shifts: readonly number[]): Stand[] =>
  shifts.flatMap((dy) => [
    { dx: -gap, dy, anchor: 'end' },
    { dx: gap, dy, anchor: 'start' },
  ])
