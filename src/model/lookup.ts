/**
 * The entry with that id.
 * @throws a sentence naming the id and the list, if there is none.
 */
export function get<T extends { id: string }>(
  list: readonly T[],
  id: string,
  what: string,
): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`There is no ${what} with the id "${id}".`)
  return found
}
