/**
 * Starts parts of the page that the others can do without, in their order. One
 * that fails is missing, and the others go on; the root says which in
 * `data-lost`, for whoever looks into it.
 */
export function startParts(parts: Record<string, () => unknown>) {
  for (const [name, start] of Object.entries(parts)) startPart(name, start)
}

/** The same for one of them. @returns what it gives; undefined if it failed. */
export function startPart<Part>(
  name: string,
  start: () => Part,
): Part | undefined {
  try {
    return start()
  } catch (error) {
    const { dataset } = document.documentElement
    const lost = new Set(dataset.lost?.split(', '))
    dataset.lost = [...lost.add(name)].join(', ')
    // Not an error of the page's: in a frame it would stand in the host's console.
    console.debug(name, error)
    return undefined
  }
}
