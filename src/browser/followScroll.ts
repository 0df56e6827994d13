import { keepLine, writeStep } from './addressBar'
import { onWidth } from './onWidth'
import { moveTo, positionNow } from './position'

/** Where a reader's eyes are, as a share of the window below what sticks on top of it. */
const READING_LINE = 0.3
/** So little, px, is the page settling, not the reader moving. */
const STILL_PX = 40

/** While set, the step was named by an address: scrolling changes it only once the reader moves from there. */
let heldAt: number | 'not yet' | null = null

/** How much of the step lies above the reading line, as a share of it: what to return to when the page is laid out anew. */
let shareRead = 0

/** Leaves the step as the address named it until the reader scrolls on. */
export function holdScroll() {
  heldAt = 'not yet'
  // A restored or late scroll position is the browser's doing, not the reader's;
  // and asking for it now would have the page laid out once more.
  onceLaidOut(() => {
    if (heldAt !== 'not yet') return
    heldAt = window.scrollY
    shareRead = shareOf(document.getElementById(positionNow().step))
  })
}

/** Leaves the step as it is while the page above it gets its height: that is no move of the reader's. */
export function keepHold() {
  if (heldAt !== null) holdScroll()
}

/** A frame later, when whatever the page measures of itself is known. */
function onceLaidOut(call: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(call))
}

/**
 * Moves the position to the step that the reader has scrolled to; and keeps
 * the reader's place in it when the window changes its width.
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
    const line = readingLine()
    const passed = sections.filter(
      (section) => section.getBoundingClientRect().top <= line,
    )
    const section = passed.at(-1) ?? sections[0]
    if (!section || isLookingUp(line)) return
    heldAt = null
    shareRead = shareOf(section)
    const opening = passed.length === 0
    const now = positionNow()
    if (section.id === now.step && opening === now.opening) return
    moveTo({
      ...{ step: section.id, claim: null, event: null },
      ...{ opening, chosen: false },
    })
    writeStep(opening ? null : section.id)
  }
  function onScroll() {
    keepLine()
    frame ||= requestAnimationFrame(look)
  }
  function onLoad() {
    if (heldAt !== null) holdScroll()
  }
  function keepPlace() {
    const { step, opening } = positionNow()
    const section = document.getElementById(step)
    if (opening || !section) return
    heldAt = 'not yet'
    onceLaidOut(() => {
      const { top, height } = section.getBoundingClientRect()
      window.scrollBy(0, top + shareRead * height - readingLine())
      holdScroll()
    })
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('load', onLoad)
  const stopWidth = onWidth(keepPlace)
  return function stopFollowing() {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('load', onLoad)
    stopWidth()
  }
}

/** Whoever follows a link to a term or a source, below the story, is still at the step it stood in. */
function isLookingUp(line: number): boolean {
  const end = document.querySelector('main')?.getBoundingClientRect().bottom
  const target = document.querySelector(':target')
  return end !== undefined && end < line && target?.closest('main') === null
}

function shareOf(section: HTMLElement | null): number {
  if (!section) return 0
  const { top, height } = section.getBoundingClientRect()
  return height ? (readingLine() - top) / height : 0
}

/** Where a reader's eyes are, px from the top of the window. */
function readingLine(): number {
  const top = topOfText()
  return top + READING_LINE * (window.innerHeight - top)
}

/** Below whatever sticks to the top of the window, px: the style sheet knows. */
function topOfText(): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement)
  return Number.parseFloat(scrollPaddingTop) || 0
}
