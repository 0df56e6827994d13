// Reads and writes the address and the history: the one place that does.

/** Whether somebody else's page holds this one: its history is then not ours to add to. */
export const isFramed = window.parent !== window

/** Browsers allow some hundred changes in half a minute; this is far fewer. */
const PAUSE_MS = 250

let waiting: ReturnType<typeof setTimeout> | undefined
/** The step scrolled to and not yet written; null is the first screen. */
let unwritten: string | null | undefined

/** What an entry of the history remembers. */
interface Entry {
  /** How far the page was scrolled when the reader left it, px. */
  line?: number
}

/** What was asked for where the browser did not let it be written. */
let refused: string | null = null

/** Never throws: where the address cannot be written, the page works without. */
export function replaceAddress(address: URL, entry: Entry | null = null) {
  try {
    history.replaceState(entry, '', address)
    refused = null
  } catch {
    // A sandbox, a `file:` page or the browser's own limit.
    refused = address.search
  }
}

/** The page's address, with what the reader has asked for even where that could not be written. */
export function addressNow(): URL {
  const address = new URL(location.href)
  address.search = refused ?? address.search
  return address
}

/**
 * Writes the step that the reader has scrolled to, at rest: as the hash, or in
 * a frame, whose hash may be the host's, as `step=`. Null: the first screen.
 */
export function writeStep(step: string | null) {
  unwritten = step
  keepLine()
}

/**
 * Remembers, at rest, the reader's line in this entry of the history. Browsers
 * return to it by themselves, but not in an entry whose address was replaced.
 */
export function keepLine() {
  clearTimeout(waiting)
  waiting = setTimeout(writeNow, PAUSE_MS)
}

/** Returns to the line that this entry of the history remembers, if it does. */
export function returnToLine() {
  const { line } = entryNow() ?? {}
  if (typeof line === 'number') window.scrollTo(0, line)
}

/** What this entry of the history remembers. Never throws. */
export function entryNow(): Entry | null {
  try {
    return history.state as Entry | null
  } catch {
    // A browser that refuses it.
    return null
  }
}

/** Before the reader goes elsewhere: the entry that is left remembers this line, px, not the one that has come into view. */
export function leaveAtLine(line: number) {
  if (entryNow()?.line === line) return
  replaceAddress(addressNow(), { line })
}

/** What was chosen stands in the address already: nothing older may overwrite it. */
export function dropUnwritten() {
  clearTimeout(waiting)
  unwritten = undefined
}

function writeNow() {
  const address = addressNow()
  if (unwritten !== undefined) {
    if (isFramed && unwritten) address.searchParams.set('step', unwritten)
    else address.searchParams.delete('step')
    if (!isFramed) address.hash = unwritten ?? ''
    // A hash of the host's stays; one of ours would win over what was written.
    else if (document.getElementById(address.hash.slice(1))) address.hash = ''
  }
  unwritten = undefined
  replaceAddress(address, { line: window.scrollY })
}
