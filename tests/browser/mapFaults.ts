import type { Page } from 'playwright-core'

/**
 * What a reader would find wrong with the page's visible maps: a stretched ground, words on words,
 * on dots or on the locator, words outside their plate, the focus unnamed.
 */
export function mapFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    for (const map of document.querySelectorAll('[data-painter="still"]')) {
      const name = map.getAttribute('aria-label')
      const plate = [...map.querySelectorAll('svg.still')].find(
        (svg) => svg.getClientRects().length,
      )
      if (!plate) {
        faults.push(`${name}: no plate is shown`)
        continue
      }
      const frame = plate.getBoundingClientRect()
      const [, , width = 0, height = 1] = (
        plate.querySelector('.ground')?.getAttribute('viewBox') ?? ''
      )
        .split(' ')
        .map(Number)
      const stretch = frame.width / frame.height / (width / height)
      if (Math.abs(stretch - 1) > 0.02) {
        faults.push(`${name}: stretched by ${stretch.toFixed(3)}`)
      }
      const boxOf = (element: Element) => element.getBoundingClientRect()
      const labels = [...plate.querySelectorAll('.label')].map((label) => ({
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
          const inside =
            box.left >= frame.left &&
            box.right <= frame.right &&
            box.top >= frame.top - 1 &&
            box.bottom <= frame.bottom + 1
          if (!inside) faults.push(`${name}: ${a.id} leaves the plate`)
        }
      }
      const focus = plate.querySelector('.focus')?.getAttribute('data-place')
      if (!labels.some((label) => label.id === focus)) {
        faults.push(`${name}: ${focus} is not named`)
      }
    }
    return faults
  })
}
