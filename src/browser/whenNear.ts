import { afterRest } from './afterRest'

/**
 * Calls once an element is less than a window away: at once where the page
 * opens there, else when the reader who comes near it pauses. For one who saves
 * data, not before it is in view.
 * @returns a function that calls it off.
 */
export function whenNear(element: Element, call: () => void): () => void {
  const isSaving = document.documentElement.dataset.save === 'asked'
  let isOpening = true
  const watcher = new IntersectionObserver(
    (entries) => {
      const isNear = entries.some((entry) => entry.isIntersecting)
      if (isNear) watcher.disconnect()
      if (isNear && isOpening) call()
      else if (isNear) afterRest(call)
      isOpening = false
    },
    { rootMargin: isSaving ? '0px' : '100%' },
  )
  watcher.observe(element)
  return function callOff() {
    watcher.disconnect()
  }
}
