/** "present.html" is the page "present" of the file, and so on. */
export type PagesByFile = ReadonlyMap<string, string>

const LINK = /<a\b([^>]*)>([\s\S]*?)<\/a>/g
const HREF = /\shref="([^"]*)"/
/** An address within the page, one of another site, or an option of this page. */
const ELSEWHERE = /^(#|\?|[a-z][a-z\d+.-]*:|\/\/)/i

/**
 * The links of a page for the offline file. To another page of the file:
 * `?page=`. To an option: of this page. To what the file does not hold: its
 * absolute address under `siteUrl`, or, if that is not known, no link at all.
 * `own`: the name of the page that `html` is.
 */
export function ownLinks(
  html: string,
  own: string,
  pages: PagesByFile,
  siteUrl: string | null,
): string {
  return html.replaceAll(LINK, (whole, attributes: string, text: string) => {
    const href = HREF.exec(attributes)?.[1]
    if (href === undefined) return whole
    const to = addressOf(href, own, pages, siteUrl)
    if (to === href) return whole
    if (to === null) return `<span>${text}</span>`
    return `<a${attributes.replace(HREF, () => ` href="${to}"`)}>${text}</a>`
  })
}

/** Null: it leads out of the file to an address that is not known. */
function addressOf(
  href: string,
  own: string,
  pages: PagesByFile,
  siteUrl: string | null,
): string | null {
  if (href.startsWith('?')) return own === 'read' ? href : pageAt(own, href)
  if (ELSEWHERE.test(href)) return href
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
  const page = pages.get(file.replace(/^\.\//, '') || 'index.html')
  if (page) return pageAt(page, rest)
  return siteUrl && new URL(href, siteUrl).href
}

/** "?page=present&view=speaker#where" from "present" and "?view=speaker#where". */
function pageAt(page: string, rest: string): string {
  const [, query = '', hash = ''] = /^\??([^#]*)(.*)$/s.exec(rest) ?? []
  return `?page=${page}${query && `&amp;${query}`}${hash}`
}
