import { type Shared, sharedIn } from './sharedIn'

export interface Peer {
  /** Tells the other window, if there is one. */
  tell: (shared: Shared) => void
  /** Opens the other window. @returns whether the browser let it. */
  open: (address: string) => boolean
  isLinked: () => boolean
  stop: () => void
}

/** How often a window that was opened asks whether the other is there, ms. */
const ASK_MS = 1000

/**
 * Links the deck with a second window of its own: its opener, or one that it
 * opened. Only these two are listened to, and only from our own origin. After
 * a reload of either they find each other again: the one that was opened asks.
 */
export function followPeer(
  namespace: string,
  now: () => Shared,
  onHeard: (heard: Shared) => void,
  onLink: () => void,
): Peer {
  const name = `${namespace}-second`
  // Whoever else opened this page is a stranger, and a message to one is logged as an error.
  const opener = window.name === name ? openerOf(window) : null
  let other: Window | null = opener
  let heardAt = 0
  const target = location.protocol === 'file:' ? '*' : location.origin
  function post(message: object) {
    if (!other || other.closed) return
    try {
      other.postMessage({ target: namespace, ...message }, target)
    } catch {
      // It has gone elsewhere.
    }
  }
  /** How often this window has told the other where it is. */
  let told = 0
  function tell(shared: Shared) {
    told++
    post({ type: 'deck', ...shared })
  }
  const ask = () => post({ type: 'deck-ask', told })
  const answer = (asked: unknown) => post({ type: 'deck', asked, ...now() })
  function onMessage({ source, origin, data }: MessageEvent) {
    if (!isOurs(source, other) || origin !== window.origin) return
    if (data?.target !== namespace) return
    other = source
    const wasLinked = heardAt > 0
    heardAt = Date.now()
    if (!wasLinked) onLink()
    if (data.type === 'deck-ask') answer(data.told)
    // An answer from before our last move would take it back.
    const isLate = data.asked !== undefined && data.asked !== told
    const heard = data.type === 'deck' && !isLate ? sharedIn(data) : null
    if (heard) onHeard(heard)
  }
  window.addEventListener('message', onMessage)
  const asking = opener ? setInterval(ask, ASK_MS) : undefined
  ask()
  return {
    tell,
    open(address) {
      if (other && !other.closed && other !== opener) {
        other.focus()
        return true
      }
      try {
        other = window.open(address, name, 'popup')
      } catch {
        other = null
      }
      return other !== null
    },
    isLinked: () => heardAt > 0 && other !== null && !other.closed,
    stop() {
      clearInterval(asking)
      window.removeEventListener('message', onMessage)
    },
  }
}

/** The window that opened this one, if it may be talked to. */
function openerOf(self: Window): Window | null {
  try {
    return self.opener as Window | null
  } catch {
    return null
  }
}

/** Our other window, or after a reload the one that says it was opened by us. */
function isOurs(
  source: MessageEventSource | null,
  other: Window | null,
): source is Window {
  if (source === null || !('opener' in source)) return false
  return source === other || openerOf(source as Window) === window
}
