// Measures in idle time what a phone left to be laid out later.

import { afterRest } from './afterRest'
import { keepHold } from './followScroll'
import { onWidth } from './onWidth'

/** Safari does not say when it is idle. */
const whenIdle: (call: () => void) => void =
  window.requestIdleCallback?.bind(window) ?? ((call) => setTimeout(call, 50))

/**
 * On a phone the style sheet leaves what is far away to be laid out later, so
 * that the first words and the map do not wait for it; this measures it, part
 * by part, while nothing else is wanted. What is measured has its true height
 * from then on, and is painted once the reader comes near.
 */
export function layOutInTurn(root: Document) {
  const all = [...root.querySelectorAll<HTMLElement>('.laid-later')]
  const parts = [...all]
  function next() {
    const part = parts.shift()
    if (!part) return
    keepHeight(part)
    keepHold()
    whenIdle(next)
  }
  /** In another width every height is another: the browser's own doing from here on. */
  function leaveToBrowser() {
    parts.length = 0
    for (const part of all) forgetHeight(part)
  }
  onWidth(leaveToBrowser)
  afterRest(() => whenIdle(next))
}

/** Laid out within this task, and not painted: half of what a part costs. */
function keepHeight(part: HTMLElement) {
  const { style } = part
  const isLater = getComputedStyle(part).contentVisibility === 'auto'
  part.classList.remove('laid-later')
  if (!isLater) return
  style.containIntrinsicSize = `auto ${heightOfContent(part)}px`
  style.contentVisibility = 'auto'
}

/** Within its padding and border, px. */
function heightOfContent(part: HTMLElement): number {
  const style = getComputedStyle(part)
  const around = [
    ...[style.paddingTop, style.paddingBottom],
    ...[style.borderTopWidth, style.borderBottomWidth],
  ]
  return around.reduce(
    (height, px) => height - Number.parseFloat(px),
    part.getBoundingClientRect().height,
  )
}

function forgetHeight(part: HTMLElement) {
  part.classList.remove('laid-later')
  part.style.removeProperty('contain-intrinsic-size')
  part.style.removeProperty('content-visibility')
}
