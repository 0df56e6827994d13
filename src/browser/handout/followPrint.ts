/**
 * Has the page printed by its button. Where printing is refused, as in some
 * frames, nothing happens: the browser's own menu still prints.
 * @returns a function that stops it.
 */
export function followPrint(root: Document): () => void {
  const button = root.querySelector('[data-print]')
  const printPage = () => window.print()
  button?.addEventListener('click', printPage)
  return function stopPrinting() {
    button?.removeEventListener('click', printPage)
  }
}
