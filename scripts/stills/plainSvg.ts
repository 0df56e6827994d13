import { JSDOM } from 'jsdom'
import { PLATES } from '../../src/model/plateSizes'
import type { Shape } from '../../src/schema/map'
import { applyRules, DRAWN, nameColours } from './applyRules'
import type { Rule } from './styleRules'

const SVG = 'http://www.w3.org/2000/svg'
/** Degrees by which upright letters lean where the page has an italic. */
const LEAN = -12

/** The clip path that whoever uses the plate defines: its inner edge. */
export const PLATE_EDGE = 'plate-edge'

export interface PlateSize {
  width: number
  height: number
}

/** The plate's outer size where it is `width` px wide. */
export const plateSize = (width: number, shape: Shape = 'wide'): PlateSize => ({
  width,
  height: width / PLATES[shape].aspect,
})

/**
 * The page's own markup of a plate as an SVG that needs no style sheet: rules
 * become attributes, percentages become px, nested windows become groups.
 * `markup`: symbols and one plate, as React wrote them. Returns the inside of
 * the plate and its scale bar, and of the `<defs>`.
 */
export function plainSvg(
  markup: string,
  rules: readonly Rule[],
  inner: PlateSize,
): { defs: string; plate: string; scale: string } {
  // As XML: in an HTML document the names of elements have no capitals for selectors.
  const { document } = new JSDOM(`<g xmlns="${SVG}">${markup}</g>`, {
    contentType: 'image/svg+xml',
  }).window
  const one = (selector: string) => {
    const found = document.querySelector(selector)
    if (!found) throw new Error(`The plate has no "${selector}".`)
    return found
  }
  const ground = one('.ground')
  const [, , across = 1] = (ground.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  applyRules(document, rules, across / inner.width)
  nameColours(document)
  leanItalics(document)
  stretch(ground, inner)
  for (const symbol of document.querySelectorAll('symbol')) unfold(symbol)
  const still = one('.still')
  const scale = one('.scale')
  toPixels(still, inner)
  // The bar is as wide as the plate, border and all.
  toPixels(scale, { width: inner.width + 2, height: 0 })
  for (const element of document.querySelectorAll('[class],[aria-hidden]')) {
    for (const name of ['class', 'aria-hidden']) element.removeAttribute(name)
  }
  const font = (element: Element) =>
    `<g ${attributesOf(element, /^font|^color/)}>${element.innerHTML}</g>`
  return {
    defs: one('#symbols').innerHTML,
    plate: font(still),
    scale: font(scale),
  }
}

function leanItalics(document: Document): void {
  for (const text of document.querySelectorAll('text[font-style="italic"]')) {
    const [x, y] = [coordinate(text, 'x'), coordinate(text, 'y')]
    const turned = text.getAttribute('transform') ?? ''
    text.setAttribute(
      'transform',
      `${turned} translate(${x} ${y}) skewX(${LEAN})`.trim(),
    )
    text.setAttribute('x', '0')
    text.setAttribute('y', '0')
    text.setAttribute('font-family', "'Story Serif', serif")
    text.removeAttribute('font-style')
  }
}

/** To hundredths of a px. */
export const round = (n: number) => Math.round(n * 100) / 100

const coordinate = (element: Element, name: string) =>
  Number(element.getAttribute(name) ?? 0)

/** The ground fills the plate, and is cut at its edge; its two axes may differ by the border's width. */
function stretch(ground: Element, { width, height }: PlateSize): void {
  const [x = 0, y = 0, w = 1, h = 1] = (ground.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  const group = regroup(ground)
  group.setAttribute(
    'transform',
    `scale(${width / w} ${height / h}) translate(${-x} ${-y})`,
  )
  // Not the whole plate: the rasteriser loses parts of what is cut twice.
  const cut = group.ownerDocument.createElementNS(SVG, 'g')
  cut.setAttribute('clip-path', `url(#${PLATE_EDGE})`)
  group.replaceWith(cut)
  cut.append(group)
}

const PERCENT = /^-?[\d.]+%$/
const ALONG: Record<string, keyof PlateSize> = {
  ...{ x: 'width', x1: 'width', x2: 'width', cx: 'width' },
  ...{ y: 'height', y1: 'height', y2: 'height', cy: 'height' },
}

/** Every percentage of the plate in px; every window at a point as a group moved there. */
function toPixels(root: Element, size: PlateSize): void {
  for (const element of root.querySelectorAll('*')) {
    for (const [name, side] of Object.entries(ALONG)) {
      const value = element.getAttribute(name)
      if (!value || !PERCENT.test(value)) continue
      const px = (Number.parseFloat(value) / 100) * size[side]
      element.setAttribute(name, String(round(px)))
    }
  }
  for (const window of root.querySelectorAll('svg')) {
    const at = `translate(${coordinate(window, 'x')} ${coordinate(window, 'y')})`
    regroup(window).setAttribute('transform', at)
  }
}

/** A symbol that is used at its own size is a group, cut at its edges. */
function unfold(symbol: Element): void {
  const { ownerDocument: document, id } = symbol
  const create = (name: string) => document.createElementNS(SVG, name)
  const clip = create('clipPath')
  clip.id = `${id}-edge`
  const edge = create('rect')
  for (const side of ['width', 'height']) {
    edge.setAttribute(side, symbol.getAttribute(side) ?? '0')
  }
  clip.append(edge)
  const group = regroup(symbol)
  group.id = id
  group.setAttribute('clip-path', `url(#${clip.id})`)
  group.before(clip)
}

/** Puts a `<g>` with what it inherits in the place of a nested `<svg>`. */
function regroup(window: Element): Element {
  const group = window.ownerDocument.createElementNS(SVG, 'g')
  for (const { name, value } of window.attributes) {
    if (DRAWN.test(name) || name === 'class') group.setAttribute(name, value)
  }
  group.append(...window.childNodes)
  window.replaceWith(group)
  return group
}

function attributesOf(element: Element, wanted: RegExp): string {
  return [...element.attributes]
    .filter(({ name }) => wanted.test(name))
    .map(({ name, value }) => `${name}="${value.replaceAll('"', "'")}"`)
    .join(' ')
}
