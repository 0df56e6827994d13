import type { LatLng } from '../schema/id'
import type { Area, Ring, Shape } from '../schema/map'
import type { Story } from '../schema/story'
import { alongRuler, densify } from './alongLines'
import { borderLines } from './basemap'
import { drawRuler, type RulerDrawing } from './drawing'
import { graticuleLabels } from './graticule'
import { requestLabels } from './labelRequests'
import { type Box, boxAround, boxOf } from './labels'
import { get } from './lookup'
import { DISC, placeNumbers } from './numbers'
import { type PlacedLabel, placeLabels } from './placeLabels'
import { fitBounds, type Point, projectionFor, type View } from './projection'
import { type Scale, scaleAt } from './scale'
import type { Scene } from './scene'

/**
 * The shapes of plate. `width` is the narrowest it is ever shown, CSS px: labels
 * are placed for that, and a wider plate only gives them more room. `like`: the
 * shape whose bounds and words it takes where it has none of its own.
 */
export const PLATES: Record<
  Shape,
  { width: number; aspect: number; like?: Shape }
> = {
  tall: { width: 312, aspect: 446 / 776 },
  broad: { width: 600, aspect: 0.86 },
  wide: { width: 320, aspect: 1.9 },
  flat: { width: 280, aspect: 1.7, like: 'wide' },
  box: { width: 264, aspect: 1.08, like: 'wide' },
  slide: { width: 456, aspect: 1.47, like: 'wide' },
}
/** Kept free in the corner for the small regional map, CSS px. */
export const LOCATOR = { width: 112, height: 86 }
/** A plate lower than this, CSS px, is too small for the regional map. */
const LOCATOR_FROM = 300
/** On a slide the scale lies on the map, at the foot of its left side, and a button on the right, CSS px. */
const FOOT = { scale: 150, button: 74, height: 38 }
/** Radius of a place's dot, of the focus and of a ring round it, CSS px. */
export const RADII = { town: 2.8, city: 3.8, focus: 6.2, ring: 17 } as const

/** A place's dot, in percent of the plate. */
export interface Dot {
  id: string
  left: number
  top: number
  kind: 'town' | 'city' | 'focus'
}

/** A scene laid out on one shape of plate. */
export interface Plate {
  shape: Shape
  view: View
  rulers: RulerDrawing[]
  dots: Dot[]
  rings: { ring: Ring; left: number; top: number }[]
  labels: PlacedLabel[]
  /** Where numbers stand, in percent of the plate, in the order asked. */
  numbers: { left: number; top: number }[]
  scale: Scale
  hasLocator: boolean
}

/**
 * Lays a scene out: `plateAt(story, scene, 'tall').labels` never overlap.
 * `width`: the narrowest it is shown, CSS px, if that is not the shape's own.
 * `numbered`: where numbers are wanted, which stand for words told elsewhere: no
 * label then says more than a name.
 */
export function plateAt(
  story: Story,
  scene: Scene,
  shape: Shape,
  width: number = PLATES[shape].width,
  numbered: readonly LatLng[] = [],
): Plate {
  const projection = projectionFor(story.basemap.bbox)
  const { aspect, like = shape } = PLATES[shape]
  const height = width / aspect
  const { frame } = scene
  const bounds = frame[shape] ?? frame[like] ?? frame.bounds
  const view = fitBounds(projection, bounds, aspect)
  const percent = ({ x, y }: Point) => ({
    left: ((x - view.x) / view.width) * 100,
    top: ((y - view.y) / view.height) * 100,
  })
  const px = (point: Point) => {
    const { left, top } = percent(point)
    return { x: (left / 100) * width, y: (top / 100) * height }
  }
  const perPx = view.width / width
  const inView = (id: Point) => {
    const { left, top } = percent(id)
    return left > 1 && left < 99 && top > 1 && top < 99
  }
  const places = scene.places.filter((p) => inView(projection.toMap(p.at)))
  const rulers = scene.rulers.map((ruler) =>
    drawRuler(story, projection, ruler, perPx),
  )
  const hasLocator = height >= LOCATOR_FROM
  const stood = <T extends Pick<Area, 'labelAt' | 'wide'>>(thing: T): T =>
    like === 'wide' && thing.wide ? { ...thing, labelAt: thing.wide } : thing
  const laidOut = {
    ...scene,
    places,
    areas: scene.areas.map(stood),
    rings: scene.rings.map(stood),
  }
  const placeOf = (ring: Ring) => get(story.places, ring.place, 'place')
  const border = borderLines(story).flatMap((line) =>
    densify(
      line.map(([lng = 0, lat = 0]) => px(projection.toMap({ lat, lng }))),
    ),
  )
  const obstacles = [
    boxAround(px(projection.toMap(scene.focus.at)), RADII.focus + 3),
    ...scene.rings.map((ring) =>
      boxAround(px(projection.toMap(placeOf(ring).at)), RADII.ring + 2),
    ),
    ...rulers.flatMap((ruler) => alongRuler(ruler, px)),
    ...(shape === 'slide' ? footOf({ width, height }) : []),
    ...(hasLocator
      ? [
          {
            left: width - LOCATOR.width - 4,
            top: 0,
            right: width,
            bottom: LOCATOR.height + 4,
          },
        ]
      : []),
  ]
  const requests = requestLabels(
    story,
    laidOut,
    rulers,
    (at) => px(projection.toMap(at)),
    px,
  ).filter(({ claim }) => !numbered.length || claim === null)
  // Degrees are for a plate of an atlas, not for a strip of one.
  if (hasLocator && !numbered.length)
    requests.push(...graticuleLabels(story, projection, px, { width, height }))
  const numbers = placeNumbers(
    numbered.map((at) => px(projection.toMap(at))),
    [
      ...obstacles,
      ...places.map((p) => boxAround(px(projection.toMap(p.at)), 4)),
      // The focus is named where it likes best.
      ...requests
        .slice(0, 1)
        .flatMap((r) => r.stands.slice(0, 1).map((stand) => boxOf(r, stand))),
    ],
    { width, height },
  )
  const labels = placeLabels(
    requests,
    [...obstacles, ...numbers.map((point) => boxAround(point, DISC + 1))],
    border,
    { width, height },
  )
  const kept = new Set(labels.map((label) => label.request.id))
  return {
    shape,
    view,
    rulers,
    dots: [
      ...places
        .filter((p) => kept.has(p.id))
        .map((p) => ({
          id: p.id,
          kind: p.kind,
          ...percent(projection.toMap(p.at)),
        })),
      {
        id: scene.focus.id,
        kind: 'focus',
        ...percent(projection.toMap(scene.focus.at)),
      },
    ],
    rings: scene.rings.map((ring) => ({
      ring,
      ...percent(projection.toMap(placeOf(ring).at)),
    })),
    labels,
    numbers: numbers.map(({ x, y }) => ({
      left: (x / width) * 100,
      top: (y / height) * 100,
    })),
    scale: scaleAt(view.width * projection.kmPerUnit(scene.focus.at.lat)),
    hasLocator,
  }
}

function footOf({ width, height }: { width: number; height: number }): Box[] {
  const top = height - FOOT.height
  return [
    { left: 0, top, right: FOOT.scale, bottom: height },
    { left: width - FOOT.button, top, right: width, bottom: height },
  ]
}
