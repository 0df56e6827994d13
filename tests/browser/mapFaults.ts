import type { Page } from 'playwright-core'

/** Where the maps to be looked at are: the stills of a page without script, or the live one. */
export type Painter = 'still' | 'live'

/**
 * What a reader would find wrong with the page's visible maps: a stretched ground, words on words,
 * on dots or on the locator, words outside their plate, the focus unnamed.
 */
export function mapFaults(page: Page, painter: Painter): Promise<string[]> {
  return page.evaluate((painter) => {
    const faults: string[] = []
    const found = `.map[data-painter="${painter}"]`
    const maps = [...document.querySelectorAll(found)].filter(
      (map) => map.getClientRects().length,
    )
    if (!maps.length) faults.push(`no ${painter} map is shown`)
    for (const map of maps) {
      const name = map.getAttribute('aria-label')
      const inside = painter === 'live' ? '.live-map' : 'svg.still'
      const plate = [...map.querySelectorAll(inside)].find(
        (svg) => svg.getClientRects().length,
      )
      if (!plate) {
        faults.push(`${name}: no plate is shown`)
        continue
      }
      const frame = plate.getBoundingClientRect()
      const ground = plate.querySelector('.ground')
      const [, , width = 0, height = 1] = (
        ground?.getAttribute('viewBox') ?? ''
      )
        .split(' ')
        .map(Number)
      // The live ground is the whole basemap, the still's is its plate.
      const drawn =
        painter === 'live' && ground ? ground.getBoundingClientRect() : frame
      const stretch = drawn.width / drawn.height / (width / height)
      if (Math.abs(stretch - 1) > 0.02) {
        faults.push(`${name}: stretched by ${stretch.toFixed(3)}`)
      }
      const boxOf = (element: Element) => element.getBoundingClientRect()
      const shown = (element: Element) => element.getClientRects().length > 0
      const labels = [...plate.querySelectorAll('.label')]
        .filter(shown)
        .map((label) => ({
          id: label.getAttribute('data-label'),
          boxes: [...label.querySelectorAll('text')].map(boxOf),
        }))
      const solid = [
        ...[...plate.querySelectorAll('.dot')].map((dot) => ({
          id: `dot of ${dot.getAttribute('data-place')}`,
          boxes: [boxOf(dot)],
        })),
        ...[...plate.querySelectorAll('.locator .neat')].map((neat) => ({
          id: 'locator',
          boxes: [boxOf(neat)],
        })),
        ...[...plate.querySelectorAll('.focus-dot')].map((dot) => ({
          id: 'focus',
          boxes: [boxOf(dot)],
        })),
      ]
      const overlap = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        // A line box is taller than its letters: leave out the leading.
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
      const all = [...labels, ...solid]
      for (const [i, a] of labels.entries()) {
        for (const b of all.slice(i + 1)) {
          if (a.boxes.some((x) => b.boxes.some((y) => overlap(x, y)))) {
            faults.push(`${name}: ${a.id} on ${b.id}`)
          }
        }
        for (const box of a.boxes) {
          const isInside =
            box.left >= frame.left &&
            box.right <= frame.right &&
            box.top >= frame.top - 1 &&
            box.bottom <= frame.bottom + 1
          if (!isInside) faults.push(`${name}: ${a.id} leaves the plate`)
        }
      }
      const focus = plate.querySelector('.focus')?.getAttribute('data-place')
      if (!labels.some((label) => label.id === focus)) {
        faults.push(`${name}: ${focus} is not named`)
      }
    }
    return faults
  }, painter)
}
