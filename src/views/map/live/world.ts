import type { LatLngBoundsLiteral } from 'leaflet'
import {
  DETAIL_ZOOM,
  type Projection,
  projectionFor,
  type View,
} from '../../../model/projection'

/** What the live map must know of the basemap: its edges, and where a map unit lies on earth. */
export interface World extends Projection {
  bounds: LatLngBoundsLiteral
  /** The whole basemap, map units. */
  view: View
}

/** @param bbox west, south, east, north in degrees, as the page's markup gives it. */
export function worldOf(bbox: string): World {
  const [west = 0, south = 0, east = 0, north = 0] = bbox.split(' ').map(Number)
  const projection = projectionFor([west, south, east, north])
  const { x: width, y: height } = projection.toMap({ lat: south, lng: east })
  return {
    ...projection,
    bounds: [
      [south, west],
      [north, east],
    ],
    view: { x: 0, y: 0, width, height },
  }
}

/** Where Leaflet must look to show a window of the basemap on a map of that many px. */
export function cameraFor(world: World, view: View, widthPx: number) {
  const centre = { x: view.x + view.width / 2, y: view.y + view.height / 2 }
  return {
    center: world.toLatLng(centre),
    // At this zoom a map unit is a pixel; each zoom level doubles it.
    zoom: DETAIL_ZOOM + Math.log2(widthPx / view.width),
  }
}
