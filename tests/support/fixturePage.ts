import { readPage } from '../../src/prerender'
import { fixture } from './stories'

const page = readPage(fixture, { siteUrl: null, contact: null })

/** Puts the fixture's reading page into jsdom, at an address without step. */
export function fixturePage() {
  history.replaceState(null, '', '/')
  document.body.innerHTML = page.body
  // jsdom lays nothing out, so it has no scrolling.
  Element.prototype.scrollIntoView = () => {}
  window.scrollBy = () => {}
}
