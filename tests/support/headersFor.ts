/**
 * The headers that a host sends with a path by a `_headers` file: those of
 * every rule that matches, as Netlify and Cloudflare Pages do.
 */
export function headersFor(
  text: string,
  path: string,
): Record<string, string[]> {
  const sent: Record<string, string[]> = {}
  let applies = false
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('/')) {
      applies = matcher(line).test(path)
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    if (!applies) continue
    sent[name] = [...(sent[name] ?? []), line.slice(colon + 1).trim()]
  }
  return sent
}

/** `*` is anything, `:name` is one part of the path. */
function matcher(rule: string): RegExp {
  const pattern = rule
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/g, '[^/]+')
  return new RegExp(`^${pattern}$`)
}
