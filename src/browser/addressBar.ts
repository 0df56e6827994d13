/** Whether somebody else's page holds this one: its history is then not ours to add to. */
export const isFramed = window.parent !== window

/** Browsers allow some hundred changes in half a minute; this is far fewer. */
const PAUSE_MS = 250

let waiting: ReturnType<typeof setTimeout> | undefined

/** Never throws: where the address cannot be written, the page works without. */
export function replaceAddress(address: URL) {
  try {
    history.replaceState(history.state, '', address)
  } catch {
    // A sandbox, a `file:` page or the browser's own limit.
  }
}

/**
 * Writes the step that the reader has scrolled to, at rest: as the hash, or in
 * a frame, whose hash may be the host's, as `step=`. Null: the first screen.
 */
export function writeStep(step: string | null) {
  clearTimeout(waiting)
  waiting = setTimeout(() => writeNow(step), PAUSE_MS)
}

/** What was chosen stands in the address already: nothing older may overwrite it. */
export function dropUnwritten() {
  clearTimeout(waiting)
}

function writeNow(step: string | null) {
  const address = new URL(location.href)
  if (isFramed && step !== null) address.searchParams.set('step', step)
  else address.searchParams.delete('step')
  if (!isFramed) address.hash = step ?? ''
  if (address.href !== location.href) replaceAddress(address)
}
