import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { View } from '../../../model/projection'
import type { World } from './world'

/** The part of the basemap that the map shows at rest, in map units. */
export function useWindowOf(map: LeafletMap, world: World): View {
  const [view, setView] = useState(() => windowOf(map, world))
  useEffect(
    function followMap() {
      function onMoved() {
        setView(windowOf(map, world))
      }
      onMoved()
      map.on('moveend', onMoved)
      return function stopFollowing() {
        map.off('moveend', onMoved)
      }
    },
    [map, world],
  )
  return view
}

function windowOf(map: LeafletMap, world: World): View {
  const bounds = map.getBounds()
  const { x, y } = world.toMap(bounds.getNorthWest())
  const end = world.toMap(bounds.getSouthEast())
  return { x, y, width: end.x - x, height: end.y - y }
}
