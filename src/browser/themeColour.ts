/**
 * Has the browser colour its own bar like the page: of the two colours that
 * the head names the one of the theme that is stamped on the root, or, where
 * that follows the machine, the machine's.
 */
export function showThemeColour() {
  const { theme } = document.documentElement.dataset
  for (const meta of document.querySelectorAll<HTMLMetaElement>(
    'meta[data-scheme]',
  )) {
    const { scheme } = meta.dataset
    const whenIsIt = theme === scheme ? 'all' : 'not all'
    meta.media =
      theme === 'auto' ? `(prefers-color-scheme: ${scheme})` : whenIsIt
  }
}
