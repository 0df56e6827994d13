/**
 * Opens the closed part of the page that an address leads into, or whose
 * heading it names.
 * @returns a function that stops it.
 */
export function openTarget(root: Document): () => void {
  function open() {
    const target = root.getElementById(location.hash.slice(1))
    for (
      let part = target?.closest('details');
      part;
      part = part.parentElement?.closest('details')
    ) {
      if (part.open) continue
      part.open = true
      target?.scrollIntoView()
    }
  }
  open()
  window.addEventListener('hashchange', open)
  return function stopOpening() {
    window.removeEventListener('hashchange', open)
  }
}
