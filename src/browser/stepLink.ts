import { onlyValueOf } from './query'

/** What the reader has set that changes what is told; how it looks is everybody's own. */
const KEPT = ['context', 'speaker', 'status', 'known']

/**
 * The address of a step, to be given to others: with the claims that are
 * shown, without the theme and without what others have hung on the address.
 */
export function stepLink(here: string, step: string): string {
  const address = new URL(here)
  const { search } = address
  address.search = ''
  for (const key of KEPT) {
    const value = onlyValueOf(search, key)
    if (value) address.searchParams.set(key, value)
  }
  address.hash = step
  return address.href
}
