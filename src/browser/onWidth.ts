import { afterPaint } from './afterPaint'

/**
 * Calls whenever the window has another width: a turned phone, not the
 * browser's own bars. The first width is asked for after a paint, when it is
 * known: to ask while the page starts would have all of it laid out at once.
 * @returns a function that stops it.
 */
export function onWidth(call: () => void): () => void {
  let width: number | undefined
  const callOff = afterPaint(() => {
    width ??= window.innerWidth
  })
  function onResize() {
    const before = width
    width = window.innerWidth
    if (before !== undefined && before !== width) call()
  }
  window.addEventListener('resize', onResize)
  return function stop() {
    callOff()
    window.removeEventListener('resize', onResize)
  }
}
