// Has Tab lead from the stage into the step that is now, and back.

import { positionNow } from './position'
import type { Stage } from './stage'

const FOCUSABLE = 'a[href]:not([tabindex="-1"]), button, summary'

/**
 * The stage stands before the first step, and stays in view with every step:
 * so Tab leads from it into the step that is now, and Shift+Tab back the same
 * way. Whoever came from the step before goes back there instead.
 * @returns a function that stops it.
 */
export function followStageFocus({ stage }: Stage): () => void {
  /** The step that the stage has led into. */
  let entered: HTMLElement | null = null
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey) return
    const { step, opening } = positionNow()
    const section = opening ? null : document.getElementById(step)
    if (!section || (event.shiftKey && section !== entered)) return
    const [from, to] = event.shiftKey ? [section, stage] : [stage, section]
    const left = stopsIn(from)
    const edge = event.shiftKey ? left[0] : left.at(-1)
    if (document.activeElement !== edge) return
    const beyond = stopsIn(to)
    const next = event.shiftKey ? beyond.at(-1) : beyond[0]
    if (!next) return
    entered = event.shiftKey ? null : section
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
