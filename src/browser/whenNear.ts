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
  function onSight(entries: IntersectionObserverEntry[]) {
    const isNear = entries.some((entry) => entry.isIntersecting)
    if (isNear) callOff()
    if (isNear && isOpening) call()
    else if (isNear) callOff = afterRest(call)
    isOpening = false
  }
  let callOff: () => void
  try {
    const rootMargin = isSaving ? '0px' : '100%'
    const watcher = new IntersectionObserver(onSight, { rootMargin })
    callOff = () => watcher.disconnect()
    watcher.observe(element)
  } catch {
    // A browser that has none, or refuses it.
    callOff = afterRest(call)
  }
  return () => callOff()
}
