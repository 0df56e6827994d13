// Which file the service worker has for an address.

/** The files of a site that its readers keep, by name: "present.html", "assets/read-1.js". */
export interface Kept {
  /** Changes whenever any of the files does. */
  revision: string
  /** What a file's content is known by. */
  files: Readonly<Record<string, string>>
}

/**
 * The kept file that an address means, or null. Whatever a page's query says,
 * it is the same page; a host may serve it without its ending.
 * keptFile('https://a.example/x/present?theme=dark', 'https://a.example/x/', …)
 * is "present.html".
 */
export function keptFile(
  address: string,
  scope: string,
  { files }: Kept,
): string | null {
  const { origin, pathname, search } = new URL(address)
  const folder = new URL(scope)
  if (origin !== folder.origin) return null
  if (!pathname.startsWith(folder.pathname)) return null
  const name = pathname.slice(folder.pathname.length) || 'index.html'
  const isKept = (file: string) => Object.hasOwn(files, file)
  const page = [name, `${name}.html`].find(
    (file) => file.endsWith('.html') && isKept(file),
  )
  if (page) return page
  return search === '' && isKept(name) ? name : null
}

/** Named after its content: it never changes under this name. */
export const isHashed = (file: string) => file.startsWith('assets/')
