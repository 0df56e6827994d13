import { followPageLinks } from './pageLinks'
import { unpack } from './unpack'

/** A page as the build packed it. */
interface PackedPage {
  title: string
  css: string
  body: string
}

/** What the file keeps as text until it is wanted: `present`, or `code`, the scripts of all pages. */
const packed = (name: string) =>
  document.querySelector(`script[data-packed="${name}"]`)?.textContent ?? ''

/**
 * Shows the page that was asked for: the reading page stands in the file as it
 * is, another takes its place. Then the page's script runs.
 * @throws if the browser cannot open what is packed, or the file is not whole;
 * then the reading page is as it was.
 */
export async function openPage(page: string): Promise<void> {
  const code = await unpack(packed('code'))
  const style = document.querySelector('style[data-page-style]')
  const other = packed(page)
  if (other && style) {
    const { title, css, body }: PackedPage = JSON.parse(await unpack(other))
    document.title = title
    // Another element: one that is emptied meanwhile is a style the policy does not know.
    const own = document.createElement('style')
    own.textContent = css
    style.replaceWith(own)
    document.body.innerHTML = body
  }
  document.documentElement.dataset.opened = ''
  // The browser looked for the address's target before it was there.
  if (other && location.hash) location.replace(location.hash)
  followPageLinks(page)
  // The policy knows it by its hash: no script but the build's own runs here.
  const script = document.createElement('script')
  script.type = 'module'
  script.textContent = code
  document.body.append(script)
}
