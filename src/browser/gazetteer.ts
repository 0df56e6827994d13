import type { Shape } from '../schema/map'
import { type PlatePin, readPlate } from './readPlate'

/** Every place that any of the page's maps names, once: what a reader may come across while exploring. */
export function gazetteerOf(root: ParentNode, shape: Shape): PlatePin[] {
  const pins = [...root.querySelectorAll<HTMLElement>('.map')].flatMap(
    (map) => readPlate(map, shape).pins,
  )
  const places = new Set(
    pins.filter((pin) => !pin.hasWords).map((pin) => pin.place),
  )
  const named = pins.filter(({ place }) => place && places.has(place))
  return [...new Map(named.map((pin) => [pin.id, pin])).values()]
}
