/** What a parameter of the address says; null if it is not there. */
export function paramIn(search: string, key: string): string | null {
  return new URLSearchParams(search).get(key)
}

/** The same address with one parameter set; whatever else is the host's stays as it is written. */
export function withParam(href: string, key: string, value: string): string {
  const [, page = '', search = '', hash = ''] =
    /^([^?#]*)\??([^#]*)(.*)$/s.exec(href) ?? []
  const name = encodeURIComponent(key)
  const others = search
    .split('&')
    .filter((pair) => pair && pair.split('=')[0] !== name)
  const query = [...others, `${name}=${encodeURIComponent(value)}`].join('&')
  return `${page}?${query}${hash}`
}
