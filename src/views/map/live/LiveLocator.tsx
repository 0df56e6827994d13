import { useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { PlateDrawing } from '../../../browser/readPlate'
import type { View } from '../../../model/projection'
import { useWindowOf } from './useWindowOf'
import type { World } from './world'

/** The plate's locator, its frame kept round what the map shows now. */
export function LiveLocator({
  world,
  view,
  locator,
}: {
  world: World
  /** The plate's own window, whose frame stands at `locator.here`. */
  view: View
  locator: NonNullable<PlateDrawing['locator']>
}) {
  const holder = useRef<SVGSVGElement>(null)
  const shown = useWindowOf(useMap(), world)
  useLayoutEffect(
    function drawLocator() {
      holder.current?.replaceChildren(locator.drawing)
      const { here } = locator
      const px = here.width / view.width
      const frame = {
        x: here.x + (shown.x - view.x) * px,
        y: here.y + (shown.y - view.y) * px,
        width: shown.width * px,
        height: shown.height * px,
      }
      const rect = holder.current?.querySelector('.here')
      for (const [name, value] of Object.entries(frame)) {
        rect?.setAttribute(name, String(value))
      }
    },
    [locator, view, shown],
  )
  return <svg ref={holder} className="locator" aria-hidden="true" />
}
