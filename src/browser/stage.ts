import { holdScroll } from './followScroll'
import { sheetOf } from './heldMaps'
import { keepInPlace } from './keepInPlace'
import { onSize } from './onSize'
import type { Position } from './position'

/** So little nobody sees, px. */
const SAME_PX = 1

/** The map that follows the story, as the page's markup holds it. */
export interface Stage {
  stage: HTMLElement
  /** The region that is named "Map: ...". */
  map: HTMLElement
}

/** Null on a page that has no stage. */
export function stageOf(root: ParentNode): Stage | null {
  const stage = root.querySelector<HTMLElement>('.stage')
  const map = stage?.querySelector<HTMLElement>('.map')
  return stage && map ? { stage, map } : null
}

/** The map that goes with a position: the step's own, or that of the first screen. */
export function stillAt(
  root: Document,
  { step, opening }: Pick<Position, 'step' | 'opening'>,
): HTMLElement | null {
  const of = opening ? root.querySelector('.stage') : root.getElementById(step)
  return of?.querySelector<HTMLElement>('.map') ?? null
}

/**
 * Names and describes the stage's map after the step, and, unless the live map
 * does, shows the step's own still on it: a copy laid over the first screen's.
 */
export function showMap(
  root: Document,
  { stage, map }: Stage,
  position: Position,
) {
  const own = stillAt(root, position)
  const drawn = own && sheetOf(own)
  // Whatever a translator or an extension has taken away: the first screen's map, under its own name.
  const still = own && drawn ? own : map
  // The first screen's own name, to go back to.
  map.dataset.first ??= map.getAttribute('aria-label') ?? ''
  const name = still === map ? null : still.getAttribute('aria-label')
  map.setAttribute('aria-label', name ?? map.dataset.first)
  const alt = still.querySelector('[id^="alt-"]')
  if (alt) map.setAttribute('aria-describedby', alt.id)
  const inWords = stage.querySelector('.in-words p')
  if (inWords) inWords.textContent = alt?.textContent ?? ''
  const isLive = map.dataset.painter === 'live'
  map.querySelector('.sheet.now')?.remove()
  map.toggleAttribute('data-covered', still !== map && !isLive)
  if (still === map || isLive || !drawn) return
  const copy = drawn.cloneNode(true) as Element
  copy.classList.add('now')
  map.querySelector('.sheet')?.after(copy)
}

/** Shows the first screen's own still again, under its own name, whatever lay over it. */
export function showFirstMap({ map }: Stage) {
  map.dataset.painter = 'still'
  map.removeAttribute('data-covered')
  map.querySelector('.sheet.now')?.remove()
  const { first } = map.dataset
  if (first) map.setAttribute('aria-label', first)
}

/**
 * Lets the reader fold the map away, and tells the style sheet how high the
 * stage is, so that it hides neither a target nor the focus.
 * @returns a function that stops it.
 */
export function followStage({ stage }: Stage): () => void {
  const root = document.documentElement
  const { dataset } = root
  const button = stage.querySelector('.fold')
  function fold() {
    const isFolded = dataset.folded === undefined
    keepInPlace(null, () => {
      if (isFolded) dataset.folded = ''
      else delete dataset.folded
      measure()
    })
    // The reading line has moved, the reader has not.
    holdScroll()
    button?.setAttribute('aria-expanded', String(!isFolded))
  }
  // The style sheet mostly knows it: a change at the root has all of the page
  // styled anew, a quarter of a second on a slow phone.
  function measure() {
    const isSticky = getComputedStyle(stage).position === 'sticky'
    const covered = stage.offsetHeight - 1
    const told = Number.parseFloat(getComputedStyle(root).scrollPaddingTop)
    if (isSticky && Math.abs(covered - told) <= SAME_PX) return
    if (!isSticky && !root.style.scrollPaddingTop) return
    const value = isSticky ? `${covered}px` : ''
    root.style.setProperty('scroll-padding-top', value)
    stage.style.setProperty('--covered', value)
  }
  const stopMeasuring = onSize([stage], measure)
  button?.addEventListener('click', fold)
  return function stopFollowing() {
    stopMeasuring()
    button?.removeEventListener('click', fold)
  }
}
