/**
 * Has the browser colour its own bar like the page: of the two colours that
 * the head names the one of the theme that is stamped on the root, or, where
 * that follows the machine, the machine's.
 */
export function showThemeColour() {
  const { theme } = document.documentElement.dataset
  for (const meta of document.querySelectorAll<HTMLElement>(
    'meta[data-scheme]',
  )) {
    const { scheme } = meta.dataset
    const chosen = theme === scheme ? 'all' : 'not all'
    const machine = `(prefers-color-scheme: ${scheme})`
    meta.setAttribute('media', theme === 'auto' ? machine : chosen)
  }
}
