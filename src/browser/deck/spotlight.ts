/** A light that follows the pointer over a darkened screen, to point at a place. */
export interface Spotlight {
  turn: () => void
  stop: () => void
}

/** @param light the element that darkens all but a round of the screen. */
export function spotlightOn(root: Document, light: HTMLElement): Spotlight {
  function point(x: number, y: number) {
    light.style.setProperty('--x', `${x}px`)
    light.style.setProperty('--y', `${y}px`)
  }
  function onMove({ clientX, clientY }: PointerEvent) {
    point(clientX, clientY)
  }
  function onLeave(event: KeyboardEvent) {
    if (event.key === 'Escape' && !light.hidden) {
      event.preventDefault()
      turn()
    }
  }
  /** Where nobody has pointed yet, at the strongest point of the map. */
  function atFocus() {
    const focus = [...root.querySelectorAll('.focus-dot')].find((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    )
    const { x, y, width, height } =
      focus?.getBoundingClientRect() ??
      new DOMRect(window.innerWidth / 2, window.innerHeight / 2)
    point(x + width / 2, y + height / 2)
  }
  function turn() {
    light.hidden = !light.hidden
    if (light.hidden) return
    if (!light.style.getPropertyValue('--x')) atFocus()
  }
  root.addEventListener('pointermove', onMove)
  root.addEventListener('keydown', onLeave, true)
  return {
    turn,
    stop() {
      root.removeEventListener('pointermove', onMove)
      root.removeEventListener('keydown', onLeave, true)
    },
  }
}
