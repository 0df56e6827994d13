import type { Map as LeafletMap } from 'leaflet'
import { useRef, useState } from 'react'
import { useMedia } from '../../../browser/useMedia'
import { scaleAt } from '../../../model/scale'
import { words } from '../../../words/en'
import { ScaleBar } from '../ScaleBar'
import { useWindowOf } from './useWindowOf'
import type { World } from './world'

/** How far a button moves the map, as a share of it, and how fast, s. */
const STRIDE = 0.25
const QUICK = { duration: 0.25 }
/** Less than this is no zoom step any more. */
const SPENT = 0.01

/** Under the map, as in an atlas: the scale, and buttons for all that a hand could do. */
export function MapMargin({
  map,
  world,
  exploring,
  onExplore,
  onReturn,
}: {
  map: LeafletMap
  world: World
  exploring: boolean
  onExplore: () => void
  onReturn: () => void
}) {
  const { width } = useWindowOf(map, world)
  const km = width * world.kmPerUnit(map.getCenter().lat)
  const [isOpen, setOpen] = useState(false)
  const margin = useRef<HTMLDivElement>(null)
  function goBack() {
    onReturn()
    // The button that was pressed goes: the focus stays with those beside it.
    const beside = margin.current?.querySelectorAll<HTMLElement>(
      '.explore, .map-controls button',
    )
    const shown = [...(beside ?? [])].find((b) => b.getClientRects().length)
    shown?.focus({ preventScroll: true })
  }
  const { controls } = words
  return (
    <div ref={margin} className="map-margin">
      <ScaleBar scale={scaleAt(km)} width={map.getSize().x} />
      <button
        type="button"
        className="button explore"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {controls.explore}
      </button>
      <div className="map-controls" data-open={isOpen || undefined}>
        <Moves map={map} onExplore={onExplore} />
      </div>
      <div role="status">
        {exploring && (
          <p className="exploring">
            {controls.exploring}{' '}
            <button type="button" className="button" onClick={goBack}>
              {controls.back}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

/** A button for each way to move the map. */
function Moves({ map, onExplore }: { map: LeafletMap; onExplore: () => void }) {
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const pace = isCalm ? { animate: false } : QUICK
  const act = (move: () => void) => () => {
    onExplore()
    move()
  }
  const pan = (x: number, y: number) =>
    act(() => {
      // A flight that is under way would go on below the step aside.
      map.stop()
      const size = map.getSize()
      map.panBy([x * STRIDE * size.x, y * STRIDE * size.y], pace)
    })
  // A flight does not keep to the map's own limits.
  const zoomBy = (by: number) =>
    Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + by)) -
    map.getZoom()
  const zoom = (by: number) =>
    act(() => map.flyTo(map.getCenter(), map.getZoom() + zoomBy(by), pace))
  const { controls } = words
  return (
    <>
      <MapButton
        name={controls.zoomIn}
        sign="+"
        zooms="in"
        isSpent={zoomBy(1) < SPENT}
        onClick={zoom(1)}
      />
      <MapButton
        name={controls.zoomOut}
        sign="−"
        zooms="out"
        isSpent={zoomBy(-1) > -SPENT}
        onClick={zoom(-1)}
      />
      <MapButton name={controls.west} sign="←" onClick={pan(-1, 0)} />
      <MapButton name={controls.north} sign="↑" onClick={pan(0, -1)} />
      <MapButton name={controls.south} sign="↓" onClick={pan(0, 1)} />
      <MapButton name={controls.east} sign="→" onClick={pan(1, 0)} />
    </>
  )
}

function MapButton({
  name,
  sign,
  zooms,
  isSpent = false,
  onClick,
}: {
  name: string
  sign: string
  /** By which a key finds it. */
  zooms?: 'in' | 'out'
  /** Whether it would change nothing; it keeps its place and the focus. */
  isSpent?: boolean
  onClick: () => void
}) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      data-zooms={zooms}
      aria-disabled={isSpent}
      title={name}
      onClick={isSpent ? undefined : onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
