/**
 * Calls once the next frame is painted: what a reader asked for shows before
 * whatever follows from it.
 * @returns a function that calls it off.
 */
export function afterPaint(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(call)
  })
  return function callOff() {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
