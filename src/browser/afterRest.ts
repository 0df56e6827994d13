/** A pause between two doings, ms. */
const REST_MS = 250
const DOINGS = ['pointerdown', 'keydown', 'scroll'] as const

/**
 * Calls once the reader has done nothing for a moment, so that no tap waits for it.
 * @returns a function that calls it off.
 */
export function afterRest(call: () => void): () => void {
  let timer = setTimeout(rest, REST_MS)
  function again() {
    clearTimeout(timer)
    timer = setTimeout(rest, REST_MS)
  }
  function callOff() {
    clearTimeout(timer)
    for (const doing of DOINGS) window.removeEventListener(doing, again, true)
  }
  function rest() {
    callOff()
    call()
  }
  for (const doing of DOINGS) {
    window.addEventListener(doing, again, { capture: true, passive: true })
  }
  return callOff
}
