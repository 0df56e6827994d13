// Reads what comes after the question mark, whoever wrote it.

/**
 * Longer is not read at all. Hosts add much of their own to an address: pym
 * the whole title and address of its page.
 */
const LONGEST = 20_000

/** Whether a query is left unread. */
export const isTooLong = (search: string) => search.length > LONGEST

/** Every value that a query gives to one key, in its order. Never throws. */
export function valuesOf(search: string, key: string): string[] {
  return isTooLong(search) ? [] : new URLSearchParams(search).getAll(key)
}

/** The one value that a query gives to a key; none where it is repeated. */
export function onlyValueOf(search: string, key: string): string | undefined {
  const all = valuesOf(search, key)
  return all.length === 1 ? all[0] : undefined
}
