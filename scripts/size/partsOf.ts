import type { Row } from './budgets'

/** In this order each takes its part of what the former left. */
const PARTS: [string, RegExp][] = [
  ['style', /<style\b[^>]*>.*?<\/style>/gs],
  ['inline scripts', /<script\b[^>]*>.*?<\/script>/gs],
  ['map plates', /<section class="map".*?<\/section>/gs],
  ['timeline', /<nav class="timeline".*?<\/nav>/gs],
  ['map symbols', /<svg class="symbols".*<\/svg>/gs],
  ['markup round the words', /<[^>]*>/g],
  ['words', /.*/gs],
]

/** Where a page's bytes go, uncompressed, the largest part first. */
export function partsOf(html: string): Row[] {
  let rest = html
  return PARTS.map(([name, pattern]) => {
    const before = Buffer.byteLength(rest)
    rest = rest.replace(pattern, '')
    return { name, bytes: before - Buffer.byteLength(rest) }
  }).sort((a, b) => b.bytes - a.bytes)
}
