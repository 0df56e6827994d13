/** Where each id stands in a list that was asked before. */
const known = new WeakMap<readonly unknown[], Map<string, number>>()

/**
 * The entry with that id; the first, if it stands there twice. A list is read
 * through once: a page asks for each claim, speaker and source many times.
 * @throws a sentence naming the id and the list, if there is none.
 */
export function get<T extends { id: string }>(
  list: readonly T[],
  id: string,
  what: string,
): T {
  const at = known.get(list)?.get(id)
  const there = at === undefined ? undefined : list[at]
  const found = there?.id === id ? there : readThrough(list).get(id)
  if (!found) throw new Error(`There is no ${what} with the id "${id}".`)
  return found
}

function readThrough<T extends { id: string }>(
  list: readonly T[],
): Map<string, T> {
  const first = new Map<string, T>()
  const places = new Map<string, number>()
  for (const [at, entry] of list.entries()) {
    if (first.has(entry.id)) continue
    first.set(entry.id, entry)
    places.set(entry.id, at)
  }
  known.set(list, places)
  return first
}
