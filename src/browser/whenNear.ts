/**
 * Calls once the page has loaded, the browser is idle and the element is less
 * than a window away; with reduced data, not before it is in view.
 * @returns a function that calls it off.
 */
export function whenNear(element: Element, call: () => void): () => void {
  const isSaving = document.documentElement.dataset.save !== undefined
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      whenIdle(call)
    },
    { rootMargin: isSaving ? '0px' : '100%' },
  )
  function watch() {
    watcher.observe(element)
  }
  if (document.readyState === 'complete') watch()
  else window.addEventListener('load', watch, { once: true })
  return function callOff() {
    window.removeEventListener('load', watch)
    watcher.disconnect()
  }
}

/** Not every browser says when it is idle. */
function whenIdle(call: () => void) {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(() => call(), { timeout: 1000 })
  } else setTimeout(call, 50)
}
