import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useMedia } from '../../../browser/useMedia'
import type { View } from '../../../model/projection'
import { cameraFor, type World } from './world'

/** With the two paints before it, well under 0.7 s from the choice. */
const SECONDS = 0.5
/** Nearer than this, px, the frame is the same and nothing should move. */
const SAME_PX = 1

/** Leaflet's types leave out that `setView` can be made to begin anew. */
const ANEW = { animate: false, reset: true }

/**
 * Where steps aside cancel out, Leaflet's `getCenter` gives a centre that it
 * has left, and the way back or a zoom would start from there.
 */
function leaveStaleCenter(map: LeafletMap) {
  const middle = map.getSize().divideBy(2)
  const taken = map.latLngToContainerPoint(map.getCenter())
  if (taken.distanceTo(middle) < SAME_PX) return
  map.setView(map.containerPointToLatLng(middle), map.getZoom(), ANEW)
}

/**
 * Moves the map to the step's frame: flies there once it is drawn, or jumps
 * where motion is not wanted; stays where the reader has put it while exploring.
 */
export function Camera({
  world,
  view,
  exploring,
  onDrawn,
}: {
  world: World
  view: View
  exploring: boolean
  onDrawn: () => void
}) {
  const map = useMap()
  useFrame(map, world, exploring ? null : view)
  useSettledCenter(map)
  useEffect(
    function reportDrawn() {
      const frame = requestAnimationFrame(() => onDrawn())
      return () => cancelAnimationFrame(frame)
    },
    [onDrawn],
  )
  useWatchedSize(map)
  return null
}

/** Flies to a frame, or jumps to the first of them; null: stays where it is. */
function useFrame(map: LeafletMap, world: World, view: View | null) {
  const isDrawn = useRef(false)
  // Leaflet does not ask.
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  useEffect(
    function moveCamera() {
      if (!view) return
      const frame = view
      // Words have their places in the frame, none on the way there.
      const flying = map.getContainer().dataset
      function follow(jump: boolean) {
        const { center, zoom } = cameraFor(world, frame, map.getSize().x)
        // The whole basemap, and no further.
        map.setMinZoom(Math.min(zoom, map.getBoundsZoom(world.bounds, true)))
        const away = map
          .project(center, zoom)
          .distanceTo(map.project(map.getCenter(), zoom))
        const isSame = away < SAME_PX && Math.abs(zoom - map.getZoom()) < 0.001
        if (jump) map.setView(center, zoom, { animate: false })
        else if (!isSame) {
          flying.flying = ''
          map.flyTo(center, zoom, { duration: SECONDS })
        }
      }
      function onArrival() {
        delete flying.flying
      }
      function onResize() {
        follow(true)
      }
      follow(isCalm || !isDrawn.current)
      isDrawn.current = true
      map.on('resize', onResize)
      map.on('moveend', onArrival)
      return function stopMoving() {
        map.off('resize', onResize)
        map.off('moveend', onArrival)
        onArrival()
      }
    },
    [map, world, view, isCalm],
  )
}

function useSettledCenter(map: LeafletMap) {
  useEffect(
    function keepCenter() {
      const settle = () => leaveStaleCenter(map)
      map.on('moveend', settle)
      return () => {
        map.off('moveend', settle)
      }
    },
    [map],
  )
}

/** Leaflet hears of the window's size alone, not of its own box. */
function useWatchedSize(map: LeafletMap) {
  useEffect(
    function watchSize() {
      const watcher = new ResizeObserver(() => {
        // Folded away it has no size, and nothing to show in it.
        if (map.getContainer().clientWidth === 0) return
        map.invalidateSize({ pan: false, animate: false })
      })
      watcher.observe(map.getContainer())
      return () => watcher.disconnect()
    },
    [map],
  )
}
