const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML, in an element or between quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** A start tag with its attributes, in the order given; their values are escaped, `true` stands bare. */
export function tag(
  name: string,
  attributes: Record<string, string | number | true>,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`,
  )
  return `<${name}${written.join('')}>`
}

/** A link as HTML; address and words are escaped. */
export function link(href: string, words: string): string {
  return `${tag('a', { href })}${escapeHtml(words)}</a>`
}

/** Puts values for the slots of a sentence: "{title}: map" is "The flood: map". */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot)
}
