import { afterRest } from './afterRest'
import { keepHold } from './followScroll'

/** Safari does not say when it is idle. */
const whenIdle: (call: () => void) => void =
  window.requestIdleCallback?.bind(window) ?? ((call) => setTimeout(call, 50))

/**
 * On a phone the style sheet leaves what is far away to be laid out later, so
 * that the first words and the map do not wait for it; this lays it out, part
 * by part, while nothing else is wanted.
 */
export function layOutInTurn(root: Document) {
  const parts = [...root.querySelectorAll<HTMLElement>('.laid-later')]
  function next() {
    const part = parts.shift()
    if (!part) return
    part.classList.remove('laid-later')
    keepHold()
    whenIdle(next)
  }
  afterRest(() => whenIdle(next))
}
