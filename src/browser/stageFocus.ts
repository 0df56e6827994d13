import { positionNow } from './position'
import type { Stage } from './stage'

const FOCUSABLE = 'a[href]:not([tabindex="-1"]), button, summary'

/**
 * The stage stands before the first step, and stays in view with every step:
 * so Tab leads from it into the step that is now, and back.
 * @returns a function that stops it.
 */
export function followStageFocus({ stage }: Stage): () => void {
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey) return
    const { step, opening } = positionNow()
    const section = opening ? null : document.getElementById(step)
    if (!section) return
    const [from, to] = event.shiftKey ? [section, stage] : [stage, section]
    const left = stopsIn(from)
    const edge = event.shiftKey ? left[0] : left.at(-1)
    if (document.activeElement !== edge) return
    const entered = stopsIn(to)
    const next = event.shiftKey ? entered.at(-1) : entered[0]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  document.addEventListener('keydown', onKey)
  return function stopFollowing() {
    document.removeEventListener('keydown', onKey)
  }
}

function stopsIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
    stop.checkVisibility({ visibilityProperty: true }),
  )
}
