import type { LatLng } from '../schema/id'
import type { Area, Ring, Shape } from '../schema/map'
import type { Story } from '../schema/story'
import { densify } from './alongLines'
import { borderLines } from './basemap'
import { drawRuler, type RulerDrawing } from './drawing'
import { graticuleLabels } from './graticule'
import { requestLabels } from './labelRequests'
import { type Box, boxAround, boxOf, type LabelRequest } from './labels'
import { get } from './lookup'
import { DISC, placeNumbers } from './numbers'
import { type PlacedLabel, placeLabels } from './placeLabels'
import { layGround, type PlateGround } from './plateGround'
import { locatorCorner, obstaclesOf, slideFoot } from './plateObstacles'
import { PLATES } from './plateSizes'
import type { Point, View } from './projection'
import { type Scale, scaleAt } from './scale'
import type { Scene } from './scene'

/** A plate lower than this, CSS px, is too small for the regional map. */
const LOCATOR_FROM = 300

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
  /** The narrowest it is shown, CSS px. */
  width: number
  height: number
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
  const { aspect, like = shape } = PLATES[shape]
  const { frame } = scene
  const bounds = frame[shape] ?? frame[like] ?? frame.bounds
  const ground = layGround(story, bounds, { width, aspect })
  const seen = sceneOn(ground, scene, like)
  const rulers = scene.rulers.map((ruler) =>
    drawRuler(story, ground.projection, ruler, ground.perPx),
  )
  const hasLocator = ground.height >= LOCATOR_FROM
  const obstacles = [
    ...obstaclesOf(story, scene, rulers, ground),
    ...(shape === 'slide' ? slideFoot(ground) : []),
    ...(hasLocator ? [locatorCorner(ground)] : []),
  ]
  const requests = [
    ...requestLabels(story, seen, rulers, ground).filter(
      ({ claim }) => !numbered.length || claim === null,
    ),
    // Degrees are for a plate of an atlas, not for a strip of one.
    ...(hasLocator && !numbered.length ? graticuleLabels(story, ground) : []),
  ]
  const dots = seen.places.map((p) => boxAround(ground.at(p.at), 4))
  const numbers = placeNumbers(
    numbered.map((at) => ground.at(at)),
    [...obstacles, ...dots, ...firstStand(requests)],
    ground,
  )
  const labels = placeLabels(
    requests,
    [...obstacles, ...numbers.map((point) => boxAround(point, DISC + 1))],
    borderOn(ground, story),
    ground,
  )
  const { view, height } = ground
  return {
    ...{ shape, width, height, view, rulers, labels, hasLocator },
    dots: dotsOf(ground, seen, labels),
    rings: scene.rings.map((ring) => ({
      ring,
      ...ground.percentAt(get(story.places, ring.place, 'place').at),
    })),
    numbers: numbers.map(({ x, y }) => ({
      left: (x / width) * 100,
      top: (y / height) * 100,
    })),
    scale: scaleAt(
      view.width * ground.projection.kmPerUnit(scene.focus.at.lat),
    ),
  }
}

/** The scene as far as the plate shows it, its words where that shape wants them. */
function sceneOn(ground: PlateGround, scene: Scene, shape: Shape): Scene {
  const stood = <T extends Pick<Area | Ring, 'labelAt' | 'wide'>>(
    thing: T,
  ): T =>
    shape === 'wide' && thing.wide ? { ...thing, labelAt: thing.wide } : thing
  const isInView = ({ at }: { at: LatLng }) => {
    const { left, top } = ground.percentAt(at)
    return left > 1 && left < 99 && top > 1 && top < 99
  }
  return {
    ...scene,
    places: scene.places.filter(isInView),
    areas: scene.areas.map(stood),
    rings: scene.rings.map(stood),
  }
}

/** The border as points, to see what a label would cross. */
function borderOn(ground: PlateGround, story: Story): Point[] {
  return borderLines(story).flatMap((line) =>
    densify(line.map(([lng = 0, lat = 0]) => ground.at({ lat, lng }))),
  )
}

/** The focus is named where it likes best, numbers or not. */
function firstStand([focus]: readonly LabelRequest[]): Box[] {
  const stand = focus?.stands[0]
  return focus && stand ? [boxOf(focus, stand)] : []
}

/** Places that kept their names, and the focus over them. */
function dotsOf(
  ground: PlateGround,
  { places, focus }: Scene,
  labels: readonly PlacedLabel[],
): Dot[] {
  const named = new Set(labels.map((label) => label.request.id))
  return [
    ...places
      .filter(({ id }) => named.has(id))
      .map(({ id, kind, at }) => ({ id, kind, ...ground.percentAt(at) })),
    { id: focus.id, kind: 'focus', ...ground.percentAt(focus.at) },
  ]
}
