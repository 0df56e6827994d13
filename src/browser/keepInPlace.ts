/**
 * Changes the page without moving what the reader is reading: `anchor`, or the
 * step that is now, stays at its height in the window. On the first screen,
 * where nothing stands above, there is nothing to keep.
 */
export function keepInPlace(anchor: HTMLElement | null, change: () => void) {
  const kept =
    anchor ?? document.querySelector<HTMLElement>('section[data-now]')
  const before = kept?.getBoundingClientRect().top ?? 0
  const isReading = window.scrollY > 0
  const { style } = document.documentElement
  // Some browsers would keep another line in place, and both would move the page.
  style.overflowAnchor = 'none'
  change()
  const after = kept?.getBoundingClientRect().top ?? 0
  if (isReading && after !== before) window.scrollBy(0, after - before)
  requestAnimationFrame(() => style.removeProperty('overflow-anchor'))
}
