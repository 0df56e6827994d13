/** So little, px, is the rounding of a line's height. */
const NEAR = 1
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
  const watcher = new ResizeObserver(layOut)

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
    pane.scrollTop = button.hasAttribute('data-last')
      ? 0
      : pane.scrollTop + pane.clientHeight - cutBelow(pane)
    layOut()
  }
  button.addEventListener('click', turn)
  return {
    show(words, claim) {
      watcher.disconnect()
      pane?.removeEventListener('scroll', layOut)
      pane = words
      if (!pane) return
      pane.scrollTop = 0
      const below =
        (claim?.getBoundingClientRect().top ?? 0) -
        pane.getBoundingClientRect().top
      if (claim && pane.contains(claim)) pane.scrollTop = below
      // Focus and find-in-page scroll it by themselves.
      pane.addEventListener('scroll', layOut, { passive: true })
      watcher.observe(pane)
      for (const part of pane.children) watcher.observe(part)
      layOut()
    },
  }
}

/** How much of the pane's foot, px, is a line that does not stand whole in it. */
function cutBelow(pane: Element): number {
  const { bottom } = pane.getBoundingClientRect()
  const tops = linesOf(pane)
    .filter((line) => line.top < bottom && line.bottom > bottom + NEAR)
    .map((line) => line.top)
  // A line taller than the pane is better cut than never shown.
  const cut = Math.max(0, ...tops.map((top) => bottom - top + NEAR))
  return cut < pane.clientHeight / 2 ? cut : 0
}

function cutAbove(pane: Element): number {
  const { top } = pane.getBoundingClientRect()
  const bottoms = linesOf(pane)
    .filter((line) => line.bottom > top && line.top < top - NEAR)
    .map((line) => line.bottom)
  const cut = Math.max(0, ...bottoms.map((bottom) => bottom - top + NEAR))
  return cut < pane.clientHeight / 2 ? cut : 0
}

function clipAround(pane: Element): string {
  return `inset(${cutAbove(pane)}px 0 ${cutBelow(pane)}px)`
}

function linesOf(pane: Element): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(pane)
  const parts = [range, ...pane.querySelectorAll('.hold, .key, svg')]
  // The boxes of whole lists and figures come along.
  return parts
    .flatMap((part) => [...part.getClientRects()])
    .filter((box) => box.height < TALLEST_LINE)
}
