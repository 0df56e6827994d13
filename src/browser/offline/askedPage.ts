// Which page of the offline file its address asks for.

import { onlyValueOf } from '../query'

/** The page that the offline file opens with where no other is asked for. */
export const FIRST_PAGE = 'read'

/** Which of the pages in the file an address asks for. Never throws. */
export function parsePage(search: string, pages: readonly string[]): string {
  const asked = onlyValueOf(search, 'page')
  return pages.find((page) => page === asked) ?? FIRST_PAGE
}
