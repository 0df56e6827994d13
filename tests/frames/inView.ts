import type { Locator } from 'playwright-core'

/** What of some words a reader sees as the page stands. */
export interface Reading {
  /** The words that are in view and whole. */
  text: string
  /** The place of each of them among all words that are shown or could be scrolled to. */
  places: number[]
  /** All words that there are to be seen. */
  all: string[]
  /** Words cut by an edge. */
  cut: string[]
}

/**
 * Reads what is in view of an element: in the window, in every ancestor that
 * hides what leaves it, and not taken away by a clip.
 */
export function inView(element: Locator): Promise<Reading> {
  return element.evaluate((root) => {
    /** The part of the window that an element's ancestors leave to its words. */
    const clips = new Map<Element | null, DOMRect>()
    const within = (
      a: DOMRect,
      b: DOMRect,
      [top, right, bottom, left]: number[],
    ) => {
      const x = Math.max(a.left, b.left + (left ?? 0))
      const y = Math.max(a.top, b.top + (top ?? 0))
      const width = Math.min(a.right, b.right - (right ?? 0)) - x
      const height = Math.min(a.bottom, b.bottom - (bottom ?? 0)) - y
      return new DOMRect(x, y, Math.max(0, width), Math.max(0, height))
    }
    const clipOf = (at: Element | null): DOMRect => {
      const known = clips.get(at)
      if (known) return known
      let clip = new DOMRect(0, 0, innerWidth, innerHeight)
      if (at) {
        clip = clipOf(at.parentElement)
        const style = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        const isRoot = at === document.documentElement || at === document.body
        if (style.display === 'contents') clip = clipOf(at.parentElement)
        else if (style.overflow !== 'visible' && !isRoot) {
          clip = within(clip, box, [0, 0, 0, 0])
        }
        const inset = /^inset\(([^)]*)\)$/.exec(style.clipPath)?.[1]
        if (inset && !inset.includes('%')) {
          const [top = 0, right = top, bottom = top, left = right] = inset
            .split(' ')
            .map(Number.parseFloat)
          clip = within(clip, box, [top, right, bottom, left])
        }
      }
      clips.set(at, clip)
      return clip
    }
    const isForListeners = (at: Element) => {
      const box = at.closest('.vh')?.getBoundingClientRect()
      return box !== undefined && box.width <= 1
    }
    const seen: string[] = []
    const places: number[] = []
    const cut: string[] = []
    const all: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.getClientRects().length || isForListeners(parent)) continue
      if (getComputedStyle(parent).visibility !== 'visible') continue
      const clip = clipOf(parent)
      for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(node, word.index)
        range.setEnd(node, word.index + word[0].length)
        const boxes = [...range.getClientRects()]
        if (!boxes.length) continue
        const shares = boxes.map((box) => {
          const part = within(clip, box, [0, 0, 0, 0])
          // A line's box is taller than its letters by some px.
          return Math.min(
            part.width / box.width,
            (part.height + 2) / box.height,
          )
        })
        if (shares.every((share) => share >= 0.99)) {
          seen.push(word[0])
          places.push(all.length)
        } else if (shares.some((share) => share > 0.25)) cut.push(word[0])
        all.push(word[0])
      }
    }
    return { text: seen.join(' '), places, all, cut }
  })
}
