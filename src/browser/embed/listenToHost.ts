import { type Heard, heardFrom } from './heardFrom'

/**
 * Hears the page that holds this one, and nobody else.
 * @returns a function that stops it.
 */
export function listenToHost(
  namespace: string,
  onHeard: (heard: Heard) => void,
): () => void {
  function listen(event: MessageEvent) {
    // In this order: to read the message at all can cost as much as it is long.
    if (window.parent === window || event.source !== window.parent) return
    const heard = heardFrom(event.data, namespace)
    if (heard) onHeard(heard)
  }
  window.addEventListener('message', listen)
  return function stopListening() {
    window.removeEventListener('message', listen)
  }
}

/** Never throws: a message is a courtesy. `*`, for it holds no secret and a sandbox has no origin. */
export function tellHost(message: unknown) {
  try {
    window.parent.postMessage(message, '*')
  } catch {
    // The host is gone.
  }
}
