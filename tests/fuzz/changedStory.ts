import fc from 'fast-check'

/** What stands where something else was meant: of every type, and every kind of text. */
const anything = fc.oneof(
  fc.constantFrom(
    ...[null, undefined, 0, -1, 1e308, Number.NaN, true, '', [], {}, [[]]],
    ...['__proto__', 'constructor', 'toString', '2019-02-31', '24:00', 'NaN'],
    ...['<img src=x onerror=alert(1)>', '</script><img src=x>', '{distance:x}'],
    ...['[x](speaker:y)', '\u0000', '\ud800', '\u202e', 'x'.repeat(5000)],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
)

/** One change of one place in a tree; the place is a share of all its places. */
const change = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  how: fc.constantFrom('replace', 'copy', 'copy', 'remove', 'twice', 'add'),
  by: anything,
})
export const changes = fc.array(change, { minLength: 1, maxLength: 3 })
type Change = Parameters<Parameters<typeof changes.map>[0]>[0][number]

interface Place {
  holder: Record<string, unknown>
  key: string
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>
    found.push({ holder, key })
    placesIn(holder[key], found)
  }
  return found
}

/** The same tree with things put wrong in it. `copy`: what is right somewhere else. */
export function changed<Tree>(tree: Tree, all: readonly Change[]): Tree {
  const copy = structuredClone(tree)
  for (const { place, other, how, by } of all) {
    const places = placesIn(copy)
    const at = (share: number) => places[Math.floor(share * places.length)]
    const [here, there] = [at(place), at(other)]
    if (!here || !there) continue
    const { holder, key } = here
    // Copied from its like, so that more than the shape is put to the test.
    const alike = places.filter(
      (p) => typeof p.holder[p.key] === typeof holder[key] && p.key === key,
    )
    const like = alike[Math.floor(other * alike.length)] ?? there
    if (how === 'replace') holder[key] = by
    if (how === 'copy') holder[key] = structuredClone(like.holder[like.key])
    if (how === 'add') holder.added = by
    if (Array.isArray(holder)) {
      if (how === 'remove') holder.splice(Number(key), 1)
      if (how === 'twice') holder.push(structuredClone(holder[Number(key)]))
    } else if (how === 'remove') delete holder[key]
  }
  return copy
}
