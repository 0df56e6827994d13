import { DivIcon } from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'
import type { PlatePin } from '../../../browser/readPlate'
import { words } from '../../../words/en'
import { useDrawing } from './useDrawing'
import type { World } from './world'

/** Above all that Leaflet would order by latitude. */
const LAYER = 10_000

/**
 * One pin of the plate as a marker of Leaflet's. The words of something that
 * happened are a button; Leaflet's own markers answer neither to the space bar
 * nor to a name.
 */
export function PinMarker({
  world,
  pin,
  order,
  onChoose,
}: {
  world: World
  pin: PlatePin
  /** Later pins lie on top. */
  order: number
  /** Given if something happened there. */
  onChoose: (() => void) | undefined
}) {
  // An icon that changed its identity would be built anew, and lose the focus.
  const [element, icon] = useMemo(() => {
    const element = document.createElement('div')
    const options = { html: element, className: 'pin', iconSize: undefined }
    return [element, new DivIcon(options)] as const
  }, [])
  const button = useRef<HTMLButtonElement>(null)
  useEffect(
    // Only once the marker is on the map can its words be measured.
    function growRoundWords() {
      const target = button.current
      if (!target) return
      // Hidden with the context, they have no size until they show.
      const watcher = new ResizeObserver(() => fitAround(target, pin))
      watcher.observe(target)
      return () => watcher.disconnect()
    },
    [pin],
  )
  return (
    <Marker
      position={world.toLatLng(pin.at)}
      icon={icon}
      interactive={false}
      keyboard={false}
      zIndexOffset={LAYER * (order + 1)}
    >
      {createPortal(
        onChoose ? (
          <button
            ref={button}
            type="button"
            className="pin-words"
            data-context={pin.drawing.dataset.context}
            aria-label={words.toStoryOf(nameOf(pin))}
            onClick={onChoose}
          >
            <PinDrawing pin={pin} />
          </button>
        ) : (
          <PinDrawing pin={pin} />
        ),
        element,
      )}
    </Marker>
  )
}

/** The still's own drawing, about the pin's point. */
function PinDrawing({ pin }: { pin: PlatePin }) {
  const holder = useRef<SVGSVGElement>(null)
  const drawings = useMemo(() => [pin.drawing], [pin])
  useDrawing(holder, drawings)
  return <svg ref={holder} className="pin-drawing" aria-hidden="true" />
}

function nameOf({ drawing }: PlatePin): string {
  return drawing.textContent?.trim() ?? ''
}

/** The least a finger needs, px (WCAG 2.5.8). */
const TARGET = 24

/** Lets a button cover its words, and the dot of the place they name. */
function fitAround(button: HTMLElement, { place }: PlatePin) {
  const svg = button.querySelector('svg')
  if (!svg) return
  const words = svg.getBBox()
  const reach = place !== null ? TARGET / 2 : 0
  const left = Math.min(words.x, -reach)
  const right = Math.max(words.x + words.width, reach)
  const spare = Math.max(0, TARGET - words.height) / 2
  const top = Math.min(words.y - spare, -reach)
  const bottom = Math.max(words.y + words.height + spare, reach)
  button.style.width = `${right - left}px`
  button.style.height = `${bottom - top}px`
  // Moved, not laid out anew: words that change sides shift nothing on the page.
  button.style.translate = `${left}px ${top}px`
  svg.style.translate = `${-left}px ${-top}px`
}
