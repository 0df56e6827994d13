import type { Rule } from './styleRules'

/** Properties of CSS that SVG also knows as attributes. */
export const DRAWN =
  /^(color|display|fill|fill-opacity|stroke|stroke-[a-z]+|stop-color|paint-order|font-(family|size|style|weight)|letter-spacing)$/
/** Set in a page's style sheet; what has it keeps its stroke however far it is stretched. */
const KEEPS_STROKE = 'vector-effect'

/**
 * Sets on every element, as attributes, what the rules say of it.
 * `perPx`: units of the ground in one px of the plate.
 */
export function applyRules(
  document: Document,
  rules: readonly Rule[],
  perPx: number,
): void {
  for (const { selector, declarations } of rules) {
    const drawn = declarations.filter(
      ([property]) => DRAWN.test(property) || property === KEEPS_STROKE,
    )
    if (!drawn.length) continue
    for (const element of document.querySelectorAll(selector)) {
      for (const [property, value] of drawn) {
        element.setAttribute(property, value)
      }
    }
  }
  for (const element of document.querySelectorAll(`[${KEEPS_STROKE}]`)) {
    element.removeAttribute(KEEPS_STROKE)
    for (const name of ['stroke-width', 'stroke-dasharray']) {
      const value = element.getAttribute(name)
      if (value) element.setAttribute(name, scaled(value, perPx))
    }
  }
}

/** Colours by value: the rasteriser looks for no `currentcolor` in a gradient's stops. */
export function nameColours(document: Document): void {
  for (const name of ['fill', 'stroke', 'stop-color']) {
    for (const element of document.querySelectorAll(`[${name}=currentcolor]`)) {
      const colour = element.closest('[color]')?.getAttribute('color')
      if (!colour)
        throw new Error(`The colour of <${element.tagName}> is not given.`)
      element.setAttribute(name, colour)
    }
  }
}

const scaled = (lengths: string, by: number) =>
  lengths.replaceAll(/[\d.]+/g, (n) =>
    String(Math.round(Number(n) * by * 100) / 100),
  )
