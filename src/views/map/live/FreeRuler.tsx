import { DivIcon, type LatLng, latLng, latLngBounds } from 'leaflet'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { Marker, Polyline, useMap, useMapEvents } from 'react-leaflet'
import { onRuler, rulerNow } from '../../../browser/ruler'

/** So near, px, a place counts as pointed at. */
const REACH_PX = 32
/** Leaflet orders markers by latitude; this one lies over all of them. */
const ABOVE_PINS = 1_000_000
/** Room for the ends' names, px. */
const ROOM: [number, number] = [48, 48]

/**
 * The reader's own ruler: drawn from place to place, the map moving out where
 * it would not hold both; and places taken as its ends while they are picked.
 */
export function FreeRuler({ onExplore }: { onExplore: () => void }) {
  const { from, to, length, ends, pick } = useSyncExternalStore(
    onRuler,
    rulerNow,
  )
  const map = useMap()
  useMapEvents({
    click({ containerPoint }) {
      if (!pick) return
      const [nearest] = ends
        .map(({ id, at }) => ({
          id,
          px: map.latLngToContainerPoint(at).distanceTo(containerPoint),
        }))
        .toSorted((a, b) => a.px - b.px)
      if (nearest && nearest.px <= REACH_PX) pick(nearest.id)
    },
  })
  // Exploring begins with a ruler, not with each new step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(
    function showBothEnds() {
      if (!from || !to) return
      const bounds = latLngBounds([from, to])
      if (map.getBounds().contains(bounds)) return
      onExplore()
      map.fitBounds(bounds, { padding: ROOM, animate: false })
    },
    [map, from, to],
  )
  useEffect(
    function showPicking() {
      map.getContainer().toggleAttribute('data-picking', pick !== null)
    },
    [map, pick],
  )
  if (!from || !to || !length) return null
  return (
    <>
      <Polyline
        positions={[from, to]}
        className="free-ruler"
        interactive={false}
      />
      <Length
        at={latLng((from.lat + to.lat) / 2, (from.lng + to.lng) / 2)}
        text={length}
      />
    </>
  )
}

/** Its length, in words beside its middle. */
function Length({ at, text }: { at: LatLng; text: string }) {
  const icon = useMemo(() => {
    const element = document.createElement('span')
    element.textContent = text
    return new DivIcon({ html: element, className: 'free-length' })
  }, [text])
  return (
    <Marker
      position={at}
      icon={icon}
      interactive={false}
      keyboard={false}
      zIndexOffset={ABOVE_PINS}
    />
  )
}
