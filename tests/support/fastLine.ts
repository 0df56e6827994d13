// Has a page take its line for a fast one.

import type { Page } from 'playwright-core'

/**
 * What the browser tells of the line: it guesses, from how long files took, and on a busy machine it
 * guesses low; the page then does without its fonts.
 */
export function onFastLine(page: Page) {
  return page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      ...{ value: { downlink: 10 }, configurable: true },
    })
  })
}
