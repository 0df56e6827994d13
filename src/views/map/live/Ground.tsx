import { useRef } from 'react'
import { SVGOverlay } from 'react-leaflet'
import type { PlateDrawing } from '../../../browser/readPlate'
import { useDrawing } from './useDrawing'
import type { World } from './world'

/** Land, soft areas, borders and rulers: the still's own geometry, by the same ids. */
export function Ground({
  world,
  plate,
}: {
  world: World
  plate: PlateDrawing
}) {
  const areas = useRef<SVGGElement>(null)
  const rulers = useRef<SVGGElement>(null)
  useDrawing(areas, plate.areas)
  useDrawing(rulers, plate.rulers)
  const { width, height } = world.view
  return (
    <SVGOverlay
      bounds={world.bounds}
      attributes={{
        class: 'ground',
        viewBox: `0 0 ${width} ${height}`,
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
      }}
    >
      <use href="#g-land" />
      <g ref={areas} />
      <use href="#g-borders" />
      <g ref={rulers} />
    </SVGOverlay>
  )
}
