const TERM = /\[([^\]]+)\]\(term:[a-z0-9-]+\)/g

/**
 * The same with no term marked, in whatever texts it holds: where there is no
 * glossary, as on paper, a link to it would lead nowhere.
 */
export function withoutTerms<T>(value: T): T {
  return bare(value) as T
}

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(TERM, '$1')
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, bare(inner)]),
  )
}
