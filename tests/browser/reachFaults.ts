import type { Page } from 'playwright-core'
import { doubleWords } from './translated'

/** WCAG 1.4.12: what a reader may set without losing a word. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`

/**
 * Targets smaller than 24 px (WCAG 2.5.8) whose 24 px circle meets another
 * target's, links in sentences left out; controls that lead from step to step
 * below 44 px.
 */
function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const STOPS =
      'a[href], button, summary, select, textarea, input:not([type="hidden"])'
    const STEPS = '[data-go], .onward a, [data-do="next"], [data-do="back"]'
    const boxOf = (target: Element) => {
      // A box with its label is one target.
      const label = target.matches('input') ? target.closest('label') : null
      return (label ?? target).getBoundingClientRect()
    }
    const isInSentence = (target: Element) => {
      if (getComputedStyle(target).display !== 'inline') return false
      const block = target.closest('p, li, dd, td, figcaption, output')
      const around = block?.textContent?.trim().length ?? 0
      return around > (target.textContent?.trim().length ?? 0)
    }
    const shown = [...document.querySelectorAll(STOPS)]
      .filter((target) =>
        target.checkVisibility({
          visibilityProperty: true,
          opacityProperty: false,
        }),
      )
      // A mark of the timeline stands where its hour is, however narrow; its step has other ways to it.
      .filter((target) => !target.matches('.skip, :disabled, [data-event]'))
      .map((target) => ({ target, box: boxOf(target) }))
      .filter(({ box }) => box.width && box.height)
    const name = (target: Element) =>
      `${target.localName} "${(target.getAttribute('aria-label') ?? target.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40)}"`
    const size = ({ width, height }: DOMRect) =>
      `${Math.round(width)} x ${Math.round(height)}`
    const isSmall = (box: DOMRect) => box.width < 23.9 || box.height < 23.9
    const middle = (box: DOMRect) => ({
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
    })
    return shown.flatMap(({ target, box }) => {
      if (target.matches(STEPS)) {
        return box.height < 43.9 || box.width < 43.9
          ? [`${name(target)} leads on and is ${size(box)}`]
          : []
      }
      if (!isSmall(box) || isInSentence(target)) return []
      const { x, y } = middle(box)
      const near = shown.find((other) => {
        if (other.target === target || other.target.contains(target))
          return false
        const to = middle(other.box)
        if (isSmall(other.box)) return Math.hypot(to.x - x, to.y - y) < 24
        const dx = Math.max(other.box.left - x, x - other.box.right, 0)
        const dy = Math.max(other.box.top - y, y - other.box.bottom, 0)
        return Math.hypot(dx, dy) < 12
      })
      return near
        ? [`${name(target)} is ${size(box)}, beside ${name(near.target)}`]
        : []
    })
  })
}

/** Words on words and words cut off, outside drawings; and a page that scrolls sideways. */
export async function textFaults(page: Page): Promise<string[]> {
  // What is laid out later has no true place yet.
  const style = await page.addStyleTag({
    content: '* { content-visibility: visible !important }',
  })
  const found = await page.evaluate(() => {
    const faults: string[] = []
    const sideways = document.documentElement.scrollWidth - innerWidth
    if (sideways > 0) faults.push(`scrolls ${sideways} px sideways`)
    /** What lies over the page on purpose; what cuts words off; what scrolls, and only shows a part of them. */
    const placeOf = (element: Element | null) => {
      let layer: Element | null = null
      let cut: DOMRect | null = null
      const ports: DOMRect[] = []
      for (let up = element; up; up = up.parentElement) {
        const style = getComputedStyle(up)
        const { overflowX, overflowY, clipPath, position } = style
        if (clipPath !== 'none') cut = new DOMRect()
        if (/fixed|sticky/.test(position)) layer ??= up
        if (up === document.body) break
        if (/auto|scroll/.test(overflowX + overflowY)) {
          ports.push(up.getBoundingClientRect())
        } else if (!ports.length && /hidden|clip/.test(overflowX)) {
          const { x, y, width, height } = up.getBoundingClientRect()
          cut ??= new DOMRect(
            x,
            y,
            width,
            overflowY === 'visible' ? 1e6 : height,
          )
        }
      }
      return { layer, cut, ports }
    }
    const words: { text: string; layer: Element | null; box: DOMRect }[] = []
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.replaceAll(/\s+/g, ' ').trim()
      if (
        !parent ||
        !text ||
        parent.closest(
          'svg, select, textarea, #term-box, .skip, .leaflet-container, [data-asked] .who',
        )
      )
        continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      // A heading for listeners, where the caption says as much.
      if (getComputedStyle(parent).color === 'rgba(0, 0, 0, 0)') continue
      const { layer, cut, ports } = placeOf(parent)
      // Heard, not seen.
      if (cut && cut.width < 2) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (!box.width || !box.height) continue
        const isScrolledAway = ports.some(
          (port) =>
            box.bottom > port.bottom + 2 ||
            box.top < port.top - 2 ||
            box.right > port.right + 2,
        )
        if (isScrolledAway) continue
        if (
          cut &&
          (box.right > cut.right + 2 ||
            // A frame's words are leafed through, not scrolled.
            (box.bottom > cut.bottom + 4 &&
              !parent.closest('.telling, .card')) ||
            box.left < cut.left - 2)
        ) {
          faults.push(`"${text.slice(0, 40)}" is cut`)
        }
        words.push({ text, layer, box })
      }
    }
    // From top to bottom, so that only neighbours are compared.
    words.sort((a, b) => a.box.top - b.box.top)
    for (const [i, a] of words.entries()) {
      for (const b of words.slice(i + 1)) {
        if (b.box.top > a.box.bottom) break
        if (a.layer !== b.layer) continue
        const across =
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down =
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // A line is taller than its letters.
        const lines = Math.min(a.box.height, b.box.height)
        if (across > 2 && down > Math.max(4, lines * 0.45)) {
          faults.push(`"${a.text.slice(0, 30)}" on "${b.text.slice(0, 30)}"`)
        }
      }
    }
    return [...new Set(faults)]
  })
  await style.evaluate((element) => (element as Element).remove())
  return found
}

/** All of these on one page: as it is, with text spacing, with letters and with words twice as large (WCAG 1.4.4, 1.4.12). */
export async function faultsWhenSet(page: Page): Promise<string[]> {
  const found: string[] = []
  const note = async (what: string) => {
    // Heights that the page measures of itself follow a frame later.
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(done)),
        ),
    )
    found.push(...(await textFaults(page)).map((fault) => `${what}: ${fault}`))
  }
  await note('as it is')
  found.push(...(await targetFaults(page)))
  const style = await page.addStyleTag({ content: TEXT_SPACING })
  await note('text spacing')
  await style.evaluate((e) => (e as Element).remove())
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await note('letters twice as large')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await page.evaluate(doubleWords)
  await note('words twice as long')
  return found
}
