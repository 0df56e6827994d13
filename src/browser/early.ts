import { parseOptions } from './options'

/** Stamps the options on the page before its first paint, so that none ever flashes. */
export function stampOptions() {
  const { dataset } = document.documentElement
  const { theme, context } = parseOptions(location.search)
  dataset.js = ''
  dataset.theme = theme
  dataset.showContext = context
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData) dataset.save = ''
}
