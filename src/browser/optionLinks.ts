/**
 * Lets a link to one option (`?theme=dark`) leave the others, and the place in
 * the story, as they are; and marks the options that are on.
 * @returns a function that stops it.
 */
export function keepOptions(): () => void {
  const { dataset } = document.documentElement
  const on = [`theme=${dataset.theme}`, `context=${dataset.showContext}`]
  for (const link of document.querySelectorAll<HTMLElement>('[data-option]')) {
    if (on.includes(link.dataset.option ?? '')) {
      link.setAttribute('aria-current', 'true')
    }
  }
  function mergeOption(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest('a[href^="?"]')
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey)
    if (!link || event.button !== 0 || !isPlain) return
    event.preventDefault()
    const asked = new URL((link as HTMLAnchorElement).href)
    const query = new URLSearchParams(location.search)
    for (const [key, value] of asked.searchParams) query.set(key, value)
    const hash = asked.hash || location.hash
    location.assign(`${location.pathname}?${query}${hash}`)
  }
  document.addEventListener('click', mergeOption)
  return function stopKeeping() {
    document.removeEventListener('click', mergeOption)
  }
}
