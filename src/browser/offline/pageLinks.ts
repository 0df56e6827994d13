/** Options that say something of one page alone. */
const OF_ONE_PAGE = ['view', 'step', 'speaker', 'status', 'known']

/**
 * Where a link to another page of the file leads: there, with the reader's
 * options, and to the step that is now unless the link names one.
 */
export function pageAddress(link: URL, here: URL): URL {
  const address = new URL(here)
  for (const key of OF_ONE_PAGE) address.searchParams.delete(key)
  for (const [key, value] of link.searchParams) {
    address.searchParams.set(key, value)
  }
  if (link.hash) address.hash = link.hash
  return address
}

/**
 * Lets links between the pages of the file keep the reader's place. Listens
 * first: to the pages an address that begins with `?` is an option of theirs.
 * @param own the page that is open.
 * @returns a function that stops it.
 */
export function followPageLinks(own: string): () => void {
  function followLink(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>(
      'a[href^="?page="]',
    )
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey)
    if (!link || link.target || event.button !== 0 || !isPlain) return
    const to = new URL(link.href)
    if (to.searchParams.get('page') === own) return
    event.preventDefault()
    event.stopPropagation()
    location.assign(pageAddress(to, new URL(location.href)))
  }
  document.addEventListener('click', followLink, true)
  return function stopFollowing() {
    document.removeEventListener('click', followLink, true)
  }
}
