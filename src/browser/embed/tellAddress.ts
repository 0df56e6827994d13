/**
 * Says where the full page is once a reader asks for it in a frame whose
 * sandbox may keep it from opening: then nothing happens, and nothing tells us.
 */
export function tellAddress(root: Document) {
  const page = root.querySelector<HTMLAnchorElement>('a.full')
  const line = root.querySelector<HTMLElement>('.address')
  const output = line?.querySelector('output')
  page?.addEventListener('click', function onFullPage() {
    if (!line || !output || window.origin !== 'null') return
    output.textContent = page.href
    line.hidden = false
  })
}
