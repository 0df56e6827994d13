/** Runs the deck by itself until somebody takes over. */
export interface Kiosk {
  turn: () => void
  stop: () => void
}

/** Used where nothing was chosen, s. */
const USUAL_S = 20

/**
 * @param choice where the interval is chosen, seconds; empty is off.
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
    halt()
    timer = setInterval(onward, Number(choice.value) * 1000)
    notice.hidden = false
    // What started it must not stop it.
    setTimeout(() => {
      if (notice.hidden) return
      root.addEventListener('keydown', turnOff, true)
      root.addEventListener('pointerdown', turnOff, true)
    })
  }
  function halt() {
    clearInterval(timer)
    notice.hidden = true
    root.removeEventListener('keydown', turnOff, true)
    root.removeEventListener('pointerdown', turnOff, true)
  }
  function turnOff() {
    choice.value = ''
    halt()
  }
  function follow() {
    if (choice.value) start()
    else halt()
  }
  choice.addEventListener('change', follow)
  return {
    turn() {
      choice.value = choice.value ? '' : String(USUAL_S)
      follow()
    },
    stop() {
      halt()
      choice.removeEventListener('change', follow)
    },
  }
}
