import { onSize } from '../onSize'

/** So little, px, is the rounding of a line's height. */
const NEAR = 1
/** Even so little, px, of a line that goes beyond the edge would be seen. */
const HAIR = 0.1
/** A line of words, px, also with text twice as large. */
const TALLEST_LINE = 64

/** The words of a step in a frame that is too low for them. */
export interface Pane {
  /** Other words are shown, or a claim among them is to be seen. */
  show(words: HTMLElement | null, claim: Element | null): void
}

/**
 * Turns the words of a step page by page where the frame is too low for them.
 * They do not scroll: a wheel or a finger over the frame is the host's. No line
 * is ever shown cut.
 * @param button turns to the next page, and after the last to the first.
 */
export function followPane(button: HTMLElement): Pane {
  let pane: HTMLElement | null = null
  let stopWatching = () => {}

  function layOut() {
    if (!pane) return
    // Without the button's own row: that is there only for what does not fit.
    button.hidden = true
    button.hidden = pane.scrollHeight - pane.clientHeight <= NEAR
    const isLast =
      pane.scrollTop + pane.clientHeight >= pane.scrollHeight - NEAR
    button.toggleAttribute('data-last', isLast && !button.hidden)
    pane.style.clipPath = button.hidden ? '' : clipAround(pane)
  }
  function turn() {
    if (!pane) return
    const isBack = button.hasAttribute('data-last')
    const next = pane.scrollTop + pane.clientHeight - cutBelow(pane)
    // Where the map leaves the words little room, it makes way after the first page.
    document.documentElement.toggleAttribute('data-turned', !isBack)
    pane.scrollTop = isBack ? 0 : next
    layOut()
  }
  button.addEventListener('click', turn)
  return {
    show(words, claim) {
      stopWatching()
      pane?.removeEventListener('scroll', layOut)
      pane = words
      document.documentElement.removeAttribute('data-turned')
      if (!pane) return
      pane.scrollTop = 0
      if (claim && pane.contains(claim)) pane.scrollTop = lineOf(claim, pane)
      // Focus and find-in-page scroll it by themselves.
      pane.addEventListener('scroll', layOut, { passive: true })
      stopWatching = onSize([pane, ...pane.children], layOut)
      layOut()
    },
  }
}

/** Where the pane begins with the claim, px, and with all that its first line stands among. */
function lineOf(claim: Element, pane: Element): number {
  const { top } = claim.getBoundingClientRect()
  const below = top - cutBelow(pane, top) - pane.getBoundingClientRect().top
  // Rounded up, it would begin within the line.
  return Math.floor(below) - NEAR
}

/** How much above its foot, px, is lines that do not stand whole in the pane. */
function cutBelow(pane: Element, foot?: number): number {
  const bottom = foot ?? pane.getBoundingClientRect().bottom
  const lines = linesOf(pane).map((line) => ({
    ...{ outer: bottom - line.bottom, inner: bottom - line.top },
  }))
  return cutAt(lines, pane)
}

function cutAbove(pane: Element): number {
  const { top } = pane.getBoundingClientRect()
  const lines = linesOf(pane).map((line) => ({
    ...{ outer: line.top - top, inner: line.bottom - top },
  }))
  return cutAt(lines, pane)
}

/**
 * How far in from an edge, px, no line is cut.
 * @param lines by how far in they begin and end.
 */
function cutAt(lines: { outer: number; inner: number }[], pane: Element) {
  let cut = 0
  // In a drawing, a cut that saves one line may go through another.
  for (;;) {
    const crossed = lines.filter(
      ({ outer, inner }) => outer < cut - NEAR && inner > cut + HAIR,
    )
    const next = Math.max(...crossed.map(({ inner }) => inner))
    if (!crossed.length || next >= pane.clientHeight / 2) return cut
    cut = next
  }
}

function clipAround(pane: Element): string {
  // Whole px: what begins between two of them is painted from the first.
  const [above, below] = [cutAbove(pane), cutBelow(pane)].map(Math.ceil)
  return `inset(${above}px 0 ${below}px)`
}

/** A line taller than half the pane is better cut than never shown. */
function linesOf(pane: Element): DOMRect[] {
  const tallest = Math.min(TALLEST_LINE, pane.clientHeight / 2)
  return [...textsOf(pane), ...pane.querySelectorAll('.hold, .key, svg')]
    .flatMap((part) => [...part.getClientRects()])
    .filter((box) => box.height < tallest)
}

/** Word for word: the box of a whole list is no line. */
function textsOf(pane: Element): Range[] {
  const texts: Range[] = []
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    texts.push(range)
  }
  return texts
}
