import type { LatLng } from '../schema/id'
import type { Bounds } from '../schema/map'
import type { Story } from '../schema/story'
import {
  fitBounds,
  type Point,
  type Projection,
  projectionFor,
  type View,
} from './projection'

/** How a piece of the map lies on a plate. On the plate all is in CSS px from its top left corner, unless it says percent. */
export interface PlateGround {
  projection: Projection
  /** What it shows of the map. */
  view: View
  width: number
  height: number
  /** Map units in one px. */
  perPx: number
  /** A point in map units. */
  px: (point: Point) => Point
  /** A place on earth. */
  at: (latLng: LatLng) => Point
  /** A place on earth, in percent of the plate. */
  percentAt: (latLng: LatLng) => { left: number; top: number }
}

/** Lays a plate of that size over the smallest window that shows all of the bounds. */
export function layGround(
  { basemap }: Story,
  bounds: Bounds,
  { width, aspect }: { width: number; aspect: number },
): PlateGround {
  const projection = projectionFor(basemap.bbox)
  const view = fitBounds(projection, bounds, aspect)
  const height = width / aspect
  const percent = ({ x, y }: Point) => ({
    left: ((x - view.x) / view.width) * 100,
    top: ((y - view.y) / view.height) * 100,
  })
  const px = (point: Point) => {
    const { left, top } = percent(point)
    return { x: (left / 100) * width, y: (top / 100) * height }
  }
  return {
    ...{ projection, view, width, height, perPx: view.width / width, px },
    at: (latLng) => px(projection.toMap(latLng)),
    percentAt: (latLng) => percent(projection.toMap(latLng)),
  }
}
