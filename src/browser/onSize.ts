/** When a page without observers of sizes is likely to have changed one. */
const OCCASIONS = ['load', 'resize', 'click', 'keyup', 'hashchange'] as const

/**
 * Calls when elements have changed their size, and once at first. Where the
 * browser has no observer, or refuses it, on occasions that change one.
 * @returns a function that stops it.
 */
export function onSize(
  elements: Iterable<Element>,
  call: () => void,
): () => void {
  try {
    const watcher = new ResizeObserver(call)
    for (const element of elements) watcher.observe(element)
    return () => watcher.disconnect()
  } catch {
    return onOccasions(call)
  }
}

function onOccasions(call: () => void): () => void {
  const soon = () => requestAnimationFrame(call)
  soon()
  for (const occasion of OCCASIONS) window.addEventListener(occasion, soon)
  return function stopWatching() {
    for (const occasion of OCCASIONS) window.removeEventListener(occasion, soon)
  }
}
