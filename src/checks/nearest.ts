/** How many letters of ten may differ for one word to be taken for another. */
const ALIKE = 0.34

/** The word that was most likely meant, or nothing: `nearest('offical', ['official'])`. */
export function nearest(
  word: string,
  known: Iterable<string>,
): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length * ALIKE)) + 1
  for (const one of known) {
    const far = distance(word, one)
    if (far < least) [best, least] = [one, far]
  }
  return best
}

/** Levenshtein's: letters to add, take out or exchange. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const [left = 0, above = 0, both = 0] = [next[j], row[j + 1], row[j]]
      next.push(
        Math.min(left + 1, above + 1, both + (letter === other ? 0 : 1)),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}
