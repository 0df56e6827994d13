import { isFramed } from './addressBar'

/** After the page is loaded; the live map, too, is likely there by then. */
const LATE_MS = 4000

/**
 * Has the browser keep the site for when there is no network, once nothing
 * else is waiting. Not for a page that somebody else holds, nor for a copy that
 * is none of the live pages, nor for a reader who saves data. Where storage is
 * refused nothing changes.
 */
export function keepOffline() {
  const isLive = document.querySelector('link[rel="manifest"]')
  if (!isLive || isFramed || window.origin === 'null') return
  if (document.documentElement.dataset.save === 'asked') return
  function wait() {
    setTimeout(
      () => (window.requestIdleCallback ?? setTimeout)(register),
      LATE_MS,
    )
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}

function register() {
  try {
    // There is none on a line that is not secure.
    navigator.serviceWorker?.register('sw.js').catch(() => {})
  } catch {
    // Some browsers throw at the mere look where storage is refused.
  }
}
