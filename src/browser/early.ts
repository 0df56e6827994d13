// What happens before the first paint, from the head of a page.

import { parseView, showView } from './embed/view'
import { releaseMaps } from './heldMaps'
import { keptTheme } from './keptTheme'
import { parseOptions, showOptions } from './options'
import { onlyValueOf } from './query'

/** Long enough for a very slow line; after it the reader gets the page that needs no script. */
const PATIENCE_MS = 8000

/** What some browsers tell of the line. */
interface Connection {
  saveData?: boolean
  /** Mbit/s, roughly. */
  downlink?: number
}
/** On a slower line no font arrives in time to be used. */
const FAST = 2

/**
 * Has the script that comes late fetched while the page arrives, so that it is
 * there when it is wanted; not for a reader who saves data.
 * @param address of that script, as the build wrote it beside this one.
 * @param isClassic whether it is no module, as in frames.
 */
export function fetchAhead(address: string | undefined, isClassic: boolean) {
  if (!address || document.documentElement.dataset.save === 'asked') return
  const link = document.createElement('link')
  link.rel = isClassic ? 'preload' : 'modulepreload'
  if (isClassic) link.as = 'script'
  link.href = address
  link.fetchPriority = 'low'
  document.head.append(link)
}

/**
 * Stamps what a frame shows of the story.
 * @param figures that it may show alone, as the build wrote them beside this
 * script; absent on a page that is no frame.
 */
export function stampView(figures: string | undefined) {
  if (figures === undefined) return
  showView(parseView(location.search, figures.split(' ')))
  const step = onlyValueOf(location.search, 'step')
  // A hash of ours wins, and the style sheet shows its target.
  if (step && !/^#[a-z]/.test(location.hash)) {
    document.documentElement.dataset.asked = step
  }
}

/** Stamps the options on the page before its first paint, so that none ever flashes. */
export function stampOptions() {
  const { dataset } = document.documentElement
  dataset.js = ''
  if ('share' in navigator) dataset.share = ''
  // Whoever comes back comes back to a line: everything must have its height.
  const [arrival] = performance.getEntriesByType('navigation')
  if ((arrival as PerformanceNavigationTiming)?.type !== 'navigate') {
    dataset.return = ''
  }
  // A page that is light of itself is for a hall or for paper, whatever suits the reader.
  showOptions(parseOptions(location.search, dataset.theme ? null : keptTheme()))
  // In a sandbox a font would need a host that allows it, and log an error without.
  if (window.origin === 'null') dataset.opaque = ''
  const { connection } = navigator as { connection?: Connection }
  if (connection?.saveData) dataset.save = 'asked'
  else if ((connection?.downlink ?? FAST) < FAST) dataset.save = 'slow'
  // `data-js` promises one map that follows the step. If the page's script
  // fails or never comes, each step has its own map again.
  function takeBack() {
    if ('ready' in dataset) return
    delete dataset.js
    releaseMaps(document)
    // What of the page is still on its way.
    document.addEventListener('DOMContentLoaded', () => releaseMaps(document))
  }
  function onError({ target }: Event) {
    // A style, or the late script that is only fetched ahead, is not the page's script.
    if (!(target instanceof HTMLLinkElement)) takeBack()
  }
  window.addEventListener('error', onError, true)
  setTimeout(takeBack, PATIENCE_MS)
}
