/** Runs the deck by itself until somebody takes over. */
export interface Kiosk {
  turn: () => void
  stop: () => void
}

/**
 * @param choice where the interval is chosen, seconds.
 * @param notice says that it runs, and how to stop it.
 * @param onward goes on, and from the end to the beginning.
 */
export function kioskOn(
  root: Document,
  choice: HTMLSelectElement,
  notice: HTMLElement,
  onward: () => void,
): Kiosk {
  let timer: ReturnType<typeof setInterval> | undefined
  function start() {
    timer = setInterval(onward, Number(choice.value) * 1000)
    notice.hidden = false
    root.addEventListener('keydown', takeOver, true)
    root.addEventListener('pointerdown', takeOver, true)
  }
  function stop() {
    clearInterval(timer)
    timer = undefined
    notice.hidden = true
    root.removeEventListener('keydown', takeOver, true)
    root.removeEventListener('pointerdown', takeOver, true)
  }
  /** The key that stops it does nothing else, or the one that starts it would start it again. */
  function takeOver(event: Event) {
    if (event.type === 'keydown') {
      event.stopPropagation()
      event.preventDefault()
    }
    stop()
  }
  return {
    turn() {
      if (timer === undefined) start()
      else stop()
    },
    stop,
  }
}
