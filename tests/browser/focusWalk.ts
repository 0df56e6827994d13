import type { Page } from 'playwright-core'
import { atRest } from './support'

/** Where the Tab key has come to, and how it looks there. */
export interface Stop {
  /** How one would call it: "a 'Next: ...'". */
  name: string
  /** What a keyboard reader would complain of. */
  faults: string[]
}

/**
 * Presses Tab (or Shift+Tab) until the page is left, at most `most` times, and
 * looks at each stop: seen whole, beneath nothing, with a ring of 3:1.
 */
export async function focusWalk(
  page: Page,
  { back = false, most = 900 } = {},
): Promise<Stop[]> {
  const stops: Stop[] = []
  await page.evaluate(forgetFocus)
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    let stop = await page.evaluate(lookAtFocus, false)
    // From the first stop backwards the page is left before it is entered again.
    if (stop === null && i === 0) continue
    if (stop === null) return stops
    if (stop.faults.length) {
      // What came into the window with it may still be getting its height.
      await atRest(page)
      stop = (await page.evaluate(lookAtFocus, true)) ?? stop
    }
    stops.push(stop)
  }
  throw new Error(`After ${most} stops the page is not yet left.`)
}

/** So that the next Tab begins at the first stop, and the next Shift+Tab at the last. */
function forgetFocus() {
  ;(document.activeElement as HTMLElement | null)?.blur()
  getSelection()?.removeAllRanges()
  for (const old of document.querySelectorAll('[data-walked]')) {
    old.removeAttribute('data-walked')
  }
}

/** Runs in the page. Null: the focus has left it, or has come round to its first stop. */
function lookAtFocus(again: boolean): Stop | null {
  const focus = document.activeElement
  if (!(focus instanceof Element) || focus === document.body) return null
  if (!again && focus.getAttribute('data-walked') === 'first') return null
  const isFirst = !document.querySelector('[data-walked]')
  if (!again) focus.setAttribute('data-walked', isFirst ? 'first' : '')
  /** A covered radio button is seen as its label. */
  const seen = focus.closest('.themes label') ?? focus
  const words = (
    focus.getAttribute('aria-label') ??
    seen.textContent ??
    ''
  ).replaceAll(/\s+/g, ' ')
  // The timeline has one stop; which event it is follows the reader's step.
  const name = focus.matches('.timeline [data-event]')
    ? 'the timeline'
    : `${focus.localName} ${focus.id ? `#${focus.id} ` : ''}"${words.trim().slice(0, 50)}"`
  const faults: string[] = []
  // The focus is in the frame; a field scrolls to the line that is written in.
  if (focus.matches('iframe, textarea')) return { name, faults }
  const rects = [...seen.getClientRects()].filter((r) => r.width && r.height)
  if (!rects.length) faults.push('has no place on the page')
  for (const { left, top, right, bottom } of rects) {
    const isTall = bottom - top > innerHeight || right - left > innerWidth
    if (
      !isTall &&
      (top < -1 ||
        left < -1 ||
        bottom > innerHeight + 1 ||
        right > innerWidth + 1)
    ) {
      faults.push(
        `is cut by the window: ${[left, top, right, bottom].map(Math.round)}`,
      )
      continue
    }
    for (const [x, y] of [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const) {
      const hit = document.elementFromPoint(x, y)
      const isOwn =
        !hit ||
        seen.contains(hit) ||
        hit.contains(seen) ||
        hit.closest('.pin, [data-event]') !== null
      if (!isOwn) {
        faults.push(
          `lies beneath ${hit.localName}.${hit.getAttribute('class')} at ${Math.round(x)}, ${Math.round(y)}`,
        )
        break
      }
    }
  }
  const style = getComputedStyle(seen)
  const channels = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) =>
    channels(colour)
      .slice(0, 3)
      .map((c) => c / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
  let ground: Element | null = seen.parentElement
  while (
    ground?.parentElement &&
    (channels(getComputedStyle(ground).backgroundColor)[3] ?? 1) < 0.5
  ) {
    ground = ground.parentElement
  }
  const [a = 0, b = 0] = [
    luminance(style.outlineColor),
    luminance(ground ? getComputedStyle(ground).backgroundColor : '#fff'),
  ].toSorted((x, y) => y - x)
  const contrast = (a + 0.05) / (b + 0.05)
  if (
    style.outlineStyle === 'none' ||
    Number.parseFloat(style.outlineWidth) < 2
  )
    faults.push(`has no ring: ${style.outline}`)
  else if (contrast < 3) faults.push(`has a ring of ${contrast.toFixed(1)}:1`)
  return { name, faults }
}
