// Degrees to map units and back: spherical Mercator, as Leaflet has it.

import type { LatLng } from '../schema/id'
import type { Bounds } from '../schema/map'

/** A point in map units: Web Mercator pixels at zoom 11, from the basemap's north-west corner. */
export interface Point {
  x: number
  y: number
}

/** A window on the map, in map units. */
export interface View {
  x: number
  y: number
  width: number
  height: number
}

/** The zoom level at which a map unit is a pixel: the basemap holds no more detail than that. */
export const DETAIL_ZOOM = 11
const WORLD = 256 * 2 ** DETAIL_ZOOM
/** Length of the equator on the WGS84 ellipsoid, km. */
const EQUATOR_KM = 40_075.017

export interface Projection {
  toMap(at: LatLng): Point
  toLatLng(point: Point): LatLng
  /** Ground kilometres per map unit at that latitude. */
  kmPerUnit(lat: number): number
}

/** Spherical Mercator as Leaflet has it (EPSG:3857); Snyder 1987, p. 41. */
export function projectionFor(
  bbox: readonly [number, number, number, number],
): Projection {
  const [west, , , north] = bbox
  const x0 = worldX(west)
  const y0 = worldY(north)
  return {
    toMap: ({ lat, lng }) => ({ x: worldX(lng) - x0, y: worldY(lat) - y0 }),
    toLatLng: ({ x, y }) => ({
      lng: ((x + x0) / WORLD - 0.5) * 360,
      lat:
        (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + y0)) / WORLD))) * 180) /
        Math.PI,
    }),
    kmPerUnit: (lat) => (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / WORLD,
  }
}

function worldX(lng: number): number {
  return (lng / 360 + 0.5) * WORLD
}

function worldY(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  return (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD
}

/** The smallest window of that aspect (width / height) that shows all of the bounds. */
export function fitBounds(
  projection: Projection,
  bounds: Bounds,
  aspect: number,
): View {
  const nw = projection.toMap({ lat: bounds.north, lng: bounds.west })
  const se = projection.toMap({ lat: bounds.south, lng: bounds.east })
  const width = Math.max(se.x - nw.x, (se.y - nw.y) * aspect)
  const height = width / aspect
  return {
    x: (nw.x + se.x - width) / 2,
    y: (nw.y + se.y - height) / 2,
    width,
    height,
  }
}
