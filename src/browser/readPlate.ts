import type { Point, View } from '../model/projection'
import type { Shape } from '../schema/map'
import { sheetOf } from './heldMaps'
import type { Stage } from './stage'

/** Something that stands at a point of a plate and keeps its size: a dot, a ring, words. */
export interface PlatePin {
  /** The same on every plate that shows the same thing. */
  id: string
  /** In map units. */
  at: Point
  /** Drawn about 0,0, in CSS px. */
  drawing: SVGElement
  /** Either the place it stands for, or the claim its words rest on. */
  place: string | null
  claim: string | null
  hasWords: boolean
}

/**
 * A still plate taken apart, so that the live map can show the same drawing:
 * copies, each to be put to use once.
 */
export interface PlateDrawing {
  /** The plate's window, map units. */
  view: View
  areas: SVGElement[]
  rulers: SVGElement[]
  /** In the order drawn: the labels last, the most needed first. */
  pins: PlatePin[]
  /** Where the locator's own frame stands, px, if the plate has a locator. */
  locator: { drawing: SVGElement; here: View } | null
}

/** The shape of plate that the style sheet shows on the stage. Null while the map is folded away. */
export function shapeShown({ map }: Stage): Shape | null {
  const shown = [...map.querySelectorAll<HTMLElement>('.plate')].find(
    (plate) => plate.getClientRects().length > 0,
  )
  return (shown?.dataset.shape as Shape | undefined) ?? null
}

/**
 * Reads a still back from the page: one scene, two painters, one drawing.
 * @throws if the map has no plate of that shape.
 */
export function readPlate(map: HTMLElement, shape: Shape): PlateDrawing {
  const still = sheetOf(map)?.querySelector(
    `.plate[data-shape="${shape}"] > .still`,
  )
  const ground = still?.querySelector('.ground')
  if (!still || !ground) throw new Error(`A map has no plate "${shape}".`)
  const [x = 0, y = 0, width = 1, height = 1] = numbers(ground, 'viewBox')
  const view = { x, y, width, height }
  const drawn = [...still.children] as SVGElement[]
  return {
    view,
    areas: copiesOf(ground.querySelectorAll('[data-area]')),
    rulers: copiesOf(ground.querySelectorAll('.ruler')),
    pins: drawn
      .filter((child) => !child.matches('.ground, .locator'))
      .map((child) => readPin(child, view)),
    locator: readLocator(still.querySelector('.locator')),
  }
}

const copiesOf = (drawn: Iterable<Element>) =>
  [...drawn].map((element) => element.cloneNode(true) as SVGElement)

function readPin(child: SVGElement, view: View): PlatePin {
  const drawing = child.cloneNode(true) as SVGElement
  const [left = 0] = numbers(child, child.matches('circle') ? 'cx' : 'x')
  const [top = 0] = numbers(child, child.matches('circle') ? 'cy' : 'y')
  for (const name of ['x', 'y', 'cx', 'cy']) drawing.removeAttribute(name)
  const label = child.dataset.label
  const claim =
    child.dataset.claim ??
    child.querySelector<SVGElement>('[data-claim]')?.dataset.claim
  const place = child.dataset.place ?? label
  return {
    id: label ? `words-${label}` : `sign-${place ?? claim}`,
    at: {
      x: view.x + (left / 100) * view.width,
      y: view.y + (top / 100) * view.height,
    },
    drawing,
    place: claim ? null : (place ?? null),
    claim: claim ?? null,
    hasWords: label !== undefined,
  }
}

function readLocator(locator: Element | null): PlateDrawing['locator'] {
  const here = locator?.querySelector('.here')
  const [drawing] = copiesOf(locator?.children ?? [])
  if (!drawing || !here) return null
  const [x = 0, y = 0, width = 0, height = 0] = [
    ...['x', 'y', 'width', 'height'].flatMap((name) => numbers(here, name)),
  ]
  return { drawing, here: { x, y, width, height } }
}

function numbers(element: Element, name: string): number[] {
  const text = element.getAttribute(name)
  return text ? text.split(' ').map(Number.parseFloat) : []
}
