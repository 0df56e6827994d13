/** Shorter is a tap, px. */
const LEAST_PX = 50

/**
 * A finger drawn sideways turns the screen. Two fingers are the map's.
 * @returns a function that stops it.
 */
export function followSwipe(area: HTMLElement, act: (act: string) => void) {
  let from: Touch | null = null
  function onStart({ touches }: TouchEvent) {
    from = touches.length === 1 ? (touches[0] ?? null) : null
  }
  function onEnd({ changedTouches: [to] }: TouchEvent) {
    if (!from || !to) return
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY]
    from = null
    if (Math.abs(x) < LEAST_PX || Math.abs(x) < 2 * Math.abs(y)) return
    act(x < 0 ? 'next' : 'back')
  }
  area.addEventListener('touchstart', onStart, { passive: true })
  area.addEventListener('touchend', onEnd, { passive: true })
  return function stopFollowing() {
    area.removeEventListener('touchstart', onStart)
    area.removeEventListener('touchend', onEnd)
  }
}
