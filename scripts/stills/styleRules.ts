/** A style rule with one selector. */
export interface Rule {
  selector: string
  /** As CSS weighs it: ids, then classes and attributes, then elements. */
  weight: number
  declarations: [property: string, value: string][]
}

export interface StyleSheet {
  /** In the order in which they win: the last that matches has its way. */
  rules: Rule[]
  /** "--ink" is "#1e1c19". */
  values: ReadonlyMap<string, string>
}

/**
 * The rules of plain style sheets, every
 * `var()` replaced by its value in the first `:root` that gives one: the light
 * theme. Whatever stands under an `@` rule is left out.
 */
export function styleRules(css: string): StyleSheet {
  const values = new Map<string, string>()
  const rules: Rule[] = []
  for (const { selectors, body } of topLevelBlocks(css)) {
    const declarations = body.split(';').flatMap((part): [string, string][] => {
      const colon = part.indexOf(':')
      if (colon < 0) return []
      const property = part.slice(0, colon).trim()
      const value = part.slice(colon + 1).trim()
      if (!property.startsWith('--')) return [[property, value]]
      if (selectors === ':root' && !values.has(property)) {
        values.set(property, value)
      }
      return []
    })
    if (!declarations.length) continue
    for (const selector of splitSelectors(selectors)) {
      rules.push({ selector, weight: weightOf(selector), declarations })
    }
  }
  for (const rule of rules) {
    rule.declarations = rule.declarations.flatMap(([property, value]) =>
      expand(property, resolve(value, values)),
    )
  }
  return { rules: rules.toSorted((a, b) => a.weight - b.weight), values }
}

function topLevelBlocks(css: string): { selectors: string; body: string }[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const blocks: { selectors: string; body: string }[] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ';' && depth === 0) start = i + 1
    if (text[i] === '{' && depth++ === 0) open = i
    if (text[i] === '}' && --depth === 0) {
      const selectors = text.slice(start, open).trim()
      if (!selectors.startsWith('@')) {
        blocks.push({ selectors, body: text.slice(open + 1, i) })
      }
      start = i + 1
    }
  }
  return blocks
}

/** At the commas that stand in no bracket. */
const splitSelectors = (selectors: string) =>
  selectors
    .split(/,(?![^([]*[)\]])/)
    .map((selector) => selector.trim())
    .filter(Boolean)

function weightOf(selector: string): number {
  const bare = selector.replaceAll(/:(is|not)\(/g, ' ')
  const count = (pattern: RegExp) => bare.match(pattern)?.length ?? 0
  const ids = count(/#[\w-]+/g)
  const classes = count(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/g)
  const elements = count(/(?:^|[\s>+~])[a-z]\w*/gi)
  return ids * 10_000 + classes * 100 + elements
}

function resolve(value: string, values: ReadonlyMap<string, string>): string {
  const once = value.replaceAll(
    /var\((--[\w-]+)\)/g,
    (whole, name) => values.get(name) ?? whole,
  )
  return once === value ? value : resolve(once, values)
}

/** SVG knows no `font`: "italic 400 13.5px / 1.3 Georgia, serif" is four properties. */
function expand(property: string, value: string): [string, string][] {
  if (property !== 'font') return [[property, value]]
  const [, style = 'normal', weight = '400', size = '1em', family = ''] =
    value.match(
      /^(italic)?\s*(\d+)?\s*([\d.]+\w+)(?:\s*\/\s*[\d.]+)?\s+(.*)$/s,
    ) ?? []
  return [
    ['font-style', style],
    ['font-weight', weight],
    ['font-size', size],
    ['font-family', family.replaceAll(/\s+/g, ' ')],
  ]
}
