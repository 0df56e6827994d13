/** What the browser says of a media query; null where it cannot or will not. Never throws. */
export function mediaOf(query: string): MediaQueryList | null {
  try {
    return window.matchMedia(query)
  } catch {
    return null
  }
}
