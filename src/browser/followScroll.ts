import { writeStep } from './addressBar'
import { moveTo, positionNow } from './position'

/** Where a reader's eyes are, as a share of the window below what sticks on top of it. */
const READING_LINE = 0.3
/** So little, px, is the page settling, not the reader moving. */
const STILL_PX = 40

/** While set, the step was named by an address: scrolling changes it only once the reader moves from there. */
let heldAt: number | 'not yet' | null = null

/** Leaves the step as the address named it until the reader scrolls on. */
export function holdScroll() {
  heldAt = 'not yet'
  // A restored or late scroll position is the browser's doing, not the reader's;
  // and asking for it now would have the page laid out once more.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (heldAt === 'not yet') heldAt = window.scrollY
    }),
  )
}

/**
 * Moves the position to the step that the reader has scrolled to.
 * @returns a function that stops it.
 */
export function followScroll(): () => void {
  const sections = [
    ...document.querySelectorAll<HTMLElement>('section[data-step]'),
  ]
  let frame = 0
  function look() {
    frame = 0
    if (heldAt === 'not yet') return
    if (heldAt !== null && Math.abs(window.scrollY - heldAt) < STILL_PX) return
    heldAt = null
    const top = topOfText()
    const line = top + READING_LINE * (window.innerHeight - top)
    const passed = sections.filter(
      (section) => section.getBoundingClientRect().top <= line,
    )
    const section = passed.at(-1) ?? sections[0]
    const opening = passed.length === 0
    const now = positionNow()
    if (!section || (section.id === now.step && opening === now.opening)) return
    moveTo({
      ...{ step: section.id, claim: null, event: null },
      ...{ opening, chosen: false },
    })
    writeStep(opening ? null : section.id)
  }
  function onScroll() {
    frame ||= requestAnimationFrame(look)
  }
  function onLoad() {
    if (heldAt !== null) holdScroll()
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('load', onLoad)
  return function stopFollowing() {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('load', onLoad)
  }
}

/** Below whatever sticks to the top of the window, px: the style sheet knows. */
function topOfText(): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement)
  return Number.parseFloat(scrollPaddingTop) || 0
}
