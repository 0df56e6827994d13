import path from 'node:path'

/** Named, so that it can be fetched ahead, but run only when it is wanted. */
const LATE = /\bimport\(\s*['"`][^'"`]*['"`]\s*\)|\bdata-late="[^"]*"/g

/** What of a page loads a script: a snippet to copy only speaks of one. */
const SCRIPT_TAG = /<script\b[^>]*>/g

/** The scripts a page loads, and whatever they import: at once, or sooner or later. */
export function scriptsOf(
  html: string,
  files: ReadonlyMap<string, Buffer>,
  when: 'first' | 'ever' = 'ever',
): string[] {
  const namedIn = (text: string) => {
    const seen = when === 'first' ? text.replaceAll(LATE, '') : text
    return [...files.keys()].filter(
      (name) =>
        name.endsWith('.js') &&
        // It keeps files for later, when the page has long been read.
        name !== 'sw.js' &&
        seen.includes(path.basename(name)),
    )
  }
  const tags = html.match(SCRIPT_TAG)?.join('') ?? ''
  const found = new Set(namedIn(tags))
  for (const name of found) {
    for (const next of namedIn(String(files.get(name)))) found.add(next)
  }
  return [...found]
}
