import { pagesOf } from '../../src/prerender'
import { fixture } from './stories'

const [page] = pagesOf(fixture, { siteUrl: null, contact: null })

/** Puts the fixture's reading page into jsdom, at an address without step. */
export function fixturePage() {
  history.replaceState(null, '', '/')
  document.body.innerHTML = page?.body ?? ''
  // jsdom lays nothing out, so it has no scrolling.
  Element.prototype.scrollIntoView = () => {}
  window.scrollBy = () => {}
}
