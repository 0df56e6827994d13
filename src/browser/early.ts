import { parseOptions, showOptions } from './options'

/** Long enough for a very slow line; after it the reader gets the page that needs no script. */
const PATIENCE_MS = 8000

/** Stamps the options on the page before its first paint, so that none ever flashes. */
export function stampOptions() {
  const { dataset } = document.documentElement
  dataset.js = ''
  showOptions(parseOptions(location.search))
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData) dataset.save = ''
  // `data-js` promises one map that follows the step. If the page's script
  // fails or never comes, each step has its own map again.
  function takeBack() {
    if (!('ready' in dataset)) delete dataset.js
  }
  window.addEventListener('error', takeBack, true)
  setTimeout(takeBack, PATIENCE_MS)
}
