import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import type { PlateDrawing } from '../../../browser/readPlate'
import { DETAIL_ZOOM } from '../../../model/projection'
import { cameraFor, type World } from './world'

/** One step beyond the basemap's own detail; from there on a border would only be a thicker line. */
const CLOSEST = DETAIL_ZOOM + 1
/** So wide is the smallest map that is shown, px: a first guess, before there is one to measure. */
const ANY_WIDTH = 320

/**
 * Leaflet, without anything of its own on the page: the drawing, the controls
 * and the names are ours. It is no stop for the Tab key and takes no keys;
 * buttons do what a drag or a pinch does.
 */
export function LiveMap({
  world,
  plate,
  exploring,
  onMap,
  children,
}: {
  world: World
  plate: PlateDrawing
  exploring: boolean
  onMap: (map: LeafletMap | null) => void
  children: ReactNode
}) {
  // Leaflet reads these once.
  const [start] = useState(() => cameraFor(world, plate.view, ANY_WIDTH))
  return (
    <div className="live-map" data-exploring={exploring || undefined}>
      <MapContainer
        ref={onMap}
        center={start.center}
        zoom={start.zoom}
        maxZoom={CLOSEST}
        zoomSnap={0}
        zoomControl={false}
        attributionControl={false}
        keyboard={false}
        boxZoom={false}
        zoomAnimation={false}
        fadeAnimation={false}
        // Camera watches the map's own size, which folding changes as well.
        trackResize={false}
        maxBounds={world.bounds}
        maxBoundsViscosity={1}
      >
        {children}
      </MapContainer>
    </div>
  )
}
