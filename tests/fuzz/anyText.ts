import fc from 'fast-check'

/** As text is once it has been an address: halves of letters become a sign of their own. */
export const wellFormed = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new TextEncoder().encode(text),
  )

/** Text as hosts and hands really make it: escapes, separators, known words, markup, anything. */
export function anyText(known: readonly string[]) {
  const parts = fc.constantFrom(
    ...'?&=#%/+,:;"\'<>'.split(''),
    ...['%E0%A4%A', '%00', '%3Cimg%20src=x%3E', '\ud800', '\u202e', '\u0000'],
    ...['__proto__', 'constructor', 'toString', 'claim-', 'x'.repeat(200)],
    ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>'],
    ...['javascript:alert(1)', '</style><svg onload=alert(1)>', '{title}'],
    ...known,
  )
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(parts, { maxLength: 16 }).map((all) => all.join('')),
  )
}

/** A query in which some of the keys have values, good and bad, some of them twice. */
export function anyQuery(
  keys: readonly string[],
  values: readonly string[],
): fc.Arbitrary<string> {
  const value = fc.oneof(
    fc.constantFrom(...values),
    fc.array(fc.constantFrom(...values), { maxLength: 4 }).map(String),
    anyText(values).map((text) => encodeURIComponent(wellFormed(text))),
    anyText(values),
  )
  return fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 6 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)
}
