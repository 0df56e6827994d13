import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { words } from '../../../words/en'

/** How long the hint stays, ms. */
const HINT_MS = 1500

/**
 * The page scrolls over the map as anywhere else: the wheel moves the map only
 * with Ctrl or Cmd, and one finger never does. A hint says so to whoever tries.
 */
export function Gestures({ onExplore }: { onExplore: () => void }) {
  const map = useMap()
  const [hint, setHint] = useState<string | null>(null)
  useEffect(
    function scrollThePage() {
      const container = map.getContainer()
      const isFree = container.closest('[data-wheel="map"]') !== null
      function onWheel(event: WheelEvent) {
        // A pinch on a trackpad arrives as a wheel with Ctrl. Where the page
        // does not scroll, the wheel is the map's.
        if (event.ctrlKey || event.metaKey || isFree) {
          onExplore()
          return
        }
        event.stopImmediatePropagation()
        setHint(words.wheelHint(isApple()))
      }
      // A mouse drags the map; a finger alone never does, whatever else the
      // machine has to point with.
      function onTouchStart(event: TouchEvent) {
        if (event.touches.length === 1) event.stopPropagation()
      }
      function onTouchMove({ touches }: TouchEvent) {
        if (touches.length > 1) onExplore()
        else setHint(words.touchHint)
      }
      const options = { capture: true, passive: true }
      container.addEventListener('wheel', onWheel, options)
      container.addEventListener('touchstart', onTouchStart, options)
      container.addEventListener('touchmove', onTouchMove, options)
      map.on('dragstart dblclick', onExplore)
      return function stopListening() {
        container.removeEventListener('wheel', onWheel, options)
        container.removeEventListener('touchstart', onTouchStart, options)
        container.removeEventListener('touchmove', onTouchMove, options)
        map.off('dragstart dblclick', onExplore)
      }
    },
    [map, onExplore],
  )
  useEffect(
    function hideHint() {
      if (hint === null) return
      const timer = setTimeout(() => setHint(null), HINT_MS)
      return () => clearTimeout(timer)
    },
    [hint],
  )
  return createPortal(
    <p className="gesture-hint" aria-hidden="true" data-shown={hint !== null}>
      {hint ?? ''}
    </p>,
    map.getContainer(),
  )
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
