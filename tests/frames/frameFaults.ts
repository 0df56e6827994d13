import type { FrameLocator, Page } from 'playwright-core'

/** The parts of a frame, one below or beside the other. */
const PARTS = {
  head: 'body > header',
  words: 'main .telling, .card',
  more: '.more',
  map: '.stage .map, section .map',
  timeline: 'nav[aria-label="Timeline"]',
  ways: 'main > nav',
  foot: 'body > footer',
}

/** So much of a frame may be left empty below: a claim may be half as long as another. */
const MOST_EMPTY = 0.45

/**
 * What a reader would find wrong with our page as it stands in its frame: parts
 * over one another or outside, words that leave their part at the side, no
 * title, no credit, no way to the full page, an empty half.
 */
export function frameFaults(frame: FrameLocator | Page): Promise<string[]> {
  return frame.locator('html[data-ready]').evaluate(
    (root, { parts, most }) => {
      const faults: string[] = []
      const isSeen = (e: Element) => e.getClientRects().length > 0
      const boxes = Object.entries(parts).flatMap(([name, selector]) =>
        [...root.querySelectorAll(selector)].filter(isSeen).map((element) => {
          const box = element.getBoundingClientRect()
          return { name, element, box }
        }),
      )
      for (const { name, box } of boxes) {
        const out = Math.max(
          ...[-box.left, -box.top, box.right - innerWidth],
          box.bottom - innerHeight,
        )
        if (out > 1) faults.push(`${name}: ${out} px outside`)
      }
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const wide =
            Math.min(a.box.right, b.box.right) -
            Math.max(a.box.left, b.box.left)
          const high =
            Math.min(a.box.bottom, b.box.bottom) -
            Math.max(a.box.top, b.box.top)
          if (Math.min(wide, high) > 1) faults.push(`${a.name} over ${b.name}`)
        }
      }
      for (const { name, element, box } of boxes) {
        const { paddingRight } = getComputedStyle(element)
        const right = box.right - Number.parseFloat(paddingRight)
        const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        while (name !== 'map' && words.nextNode()) {
          if (words.currentNode.parentElement?.closest('.vh')) continue
          range.selectNodeContents(words.currentNode)
          for (const line of range.getClientRects()) {
            if (line.left < box.left - 1 || line.right > right + 1)
              faults.push(`${name}: "${words.currentNode.textContent}" is cut`)
          }
        }
      }
      const names = new Set(boxes.map(({ name }) => name))
      for (const name of ['head', 'words', 'foot']) {
        if (!names.has(name)) faults.push(`no ${name}`)
      }
      const shown = (selector: string) => {
        const box = root.querySelector(selector)?.getBoundingClientRect()
        return (box?.width ?? 0) > 20 && (box?.height ?? 0) > 8
      }
      if (!shown('h1')) faults.push('no title')
      if (!shown('footer .credit')) faults.push('no credit')
      if (!shown('a[target="_blank"]')) faults.push('no way to the full page')
      const { scrollWidth, scrollHeight } = root
      if (scrollWidth > innerWidth || scrollHeight > innerHeight)
        faults.push('the page scrolls')
      const empty = 1 - root.getBoundingClientRect().height / innerHeight
      if (empty > most) faults.push(`${Math.round(empty * 100)} % is empty`)
      return faults
    },
    { parts: PARTS, most: MOST_EMPTY },
  )
}
