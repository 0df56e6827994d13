interface Selected {
  claims: readonly string[]
  events: readonly string[]
  /** One or two ids; the claims of the second stand beside those of the first. */
  speakers: readonly string[]
}

/**
 * One rule for whatever carries a claim, on the text, the map, the timeline and
 * the figures alike: it reaches what is drawn later as well, and no markup has
 * to change for it.
 * @returns a function that sets the rule; null shows everything. It throws where
 * the browser takes no rule.
 */
export function filterStyle(
  root: Document,
): (selected: Selected | null) => void {
  let own: CSSStyleSheet | null = null
  return function setStyle(selected) {
    own ??= sheetOfOurs(root)
    while (own.cssRules.length) own.deleteRule(0)
    if (selected) own.insertRule(rule(selected))
  }
}

/** A sheet of its own: extensions put theirs before the page's, change and remove them. */
function sheetOfOurs(root: Document): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return sheet
}

function rule({ claims, events, speakers }: Selected): string {
  const [first, second] = speakers
  const shown = anyOf('data-claim', claims)
  const other = `[data-claim]:not(${shown})`
  const now = `:is(${anyOf('data-event', events)}, ${anyOf('data-mark', events)})`
  return `@media all {
    [data-ledger] tr${other}, .known li${other}, .figure-row${other}, .ruler-figure${other},
    .map ${other}, .sides ${other}, .sides-list li${other}, .origin:not(:has(${shown})),
    .timeline :is([data-event], [data-mark]):not(${now}),
    .timeline [data-group]:not(:has(${now})) { display: none }
    .claim${other}, .figures li${other} { color: var(--muted) }
    :is(.claim, .figures li)${other} :is(.who, .figure) { font-weight: 400 }
    [data-ledger] :is([data-speaker="${second}"],
      [data-account="${second}"]:not([data-speaker="${first}"])) {
      grid-column: 2
    }
  }`
}

/** A selector of those ids; of none, it matches nothing. */
function anyOf(attribute: string, ids: readonly string[]): string {
  const all = ids.map((id) => `[${attribute}="${id}"]`)
  return `:is(${all.join()})`
}
