/** So little, px, is the rounding of a line's height. */
const NEAR = 1

/**
 * Calls while the page has the height it would have in a frame without end:
 * the styles drop the frame's limit below `[data-natural]`. Where the words are
 * still more than their pane takes, the button that turns them has its place.
 * Nothing of it is painted.
 * @param panes that scroll otherwise; where they stand is kept.
 */
export function naturally<Result>(
  panes: readonly Element[],
  call: () => Result,
): Result {
  const lines = panes.map((pane) => pane.scrollTop)
  const root = document.documentElement
  root.dataset.natural = ''
  try {
    if (panes.some(isCut)) root.dataset.natural = 'more'
    return call()
  } finally {
    delete root.dataset.natural
    for (const [index, pane] of panes.entries()) {
      const line = lines[index] ?? 0
      if (pane.scrollTop !== line) pane.scrollTop = line
    }
  }
}

/** Of the whole page, CSS px: `scrollHeight` would never be less than the frame. */
export function naturalHeight(panes: readonly Element[]): number {
  return naturally(
    panes,
    () => document.documentElement.getBoundingClientRect().height,
  )
}

const isCut = ({ scrollHeight, clientHeight }: Element) =>
  scrollHeight > clientHeight + NEAR
