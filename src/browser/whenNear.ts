/**
 * Calls once an element is less than a window away; for a reader who saves
 * data, not before it is in view.
 * @returns a function that calls it off.
 */
export function whenNear(element: Element, call: () => void): () => void {
  const isSaving = document.documentElement.dataset.save === 'asked'
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      call()
    },
    { rootMargin: isSaving ? '0px' : '100%' },
  )
  watcher.observe(element)
  return function callOff() {
    watcher.disconnect()
  }
}
