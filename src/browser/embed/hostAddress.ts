// Parameters of a host's address, read and set without touching the rest.

/** What a parameter of the address says; null if it is not there. */
export function paramIn(search: string, key: string): string | null {
  return new URLSearchParams(search).get(key)
}

/** The same address with one parameter set; whatever else is the host's stays as it is written. */
export function withParam(href: string, key: string, value: string): string {
  const [, page = '', search = '', hash = ''] =
    /^([^?#]*)\??([^#]*)(.*)$/s.exec(href) ?? []
  // Read as `paramIn` reads it: a host may have written the name in other signs.
  const others = search
    .split('&')
    .filter((pair) => pair && paramIn(`?${pair}`, key) === null)
  const query = [...others, new URLSearchParams([[key, value]])].join('&')
  return `${page}?${query}${hash}`
}
