import { eventsOf } from '../events'
import { positionNow } from '../position'
import { startPart } from '../startParts'
import { countGroups } from '../timelineGroups'
import { deckNow, spotNow } from './deck'
import { fitWords } from './fitWords'
import { screensOf, slidesOf } from './screens'
import { tellBeat } from './tellBeat'

/** Beats at which nobody is to see yet who says it. */
const ASKED = ['scene', 'claim']

/** Shows what the lesson has come to: a screen, and of it the beats so far. */
export function showScreen(root: Document) {
  const { screen, beat } = spotNow()
  const { opening } = positionNow()
  const at = screensOf(root)[screen]?.beats[beat] ?? 'scene'
  const main = root.querySelector<HTMLElement>('main')
  if (!main) return
  if (main.dataset.at !== at) {
    startPart('announcing', () => tellBeat(root, at))
  }
  main.dataset.at = at
  main.toggleAttribute('data-asked', ASKED.includes(at) && !opening)
  const slides = slidesOf(root)
  for (const slide of slides) {
    slide.toggleAttribute('data-now', slide === slides[screen])
  }
  askWhose(slides[screen], at === 'claim')
  startPart('hide later', () => hideLater(root, screen))
  fitWords(slides[screen])
  root.documentElement.toggleAttribute('data-blank', deckNow().blank)
  const blank = root.querySelector<HTMLElement>('.blank')
  if (blank) blank.hidden = !deckNow().blank
  const [count] = root.querySelectorAll('.deck-bar [data-count]')
  if (count) count.textContent = String(screen)
  for (const button of root.querySelectorAll('[data-do="back"]')) {
    button.setAttribute('aria-disabled', String(screen === 0))
  }
}

/** The sentence with a gap where its speaker stands, until the speaker is told. */
function askWhose(slide: HTMLElement | undefined, isAsked: boolean) {
  const says = slide?.querySelector('.says')
  says?.toggleAttribute('data-asked', isAsked)
  for (const who of says?.querySelectorAll('.who, .status') ?? []) {
    if (isAsked) who.setAttribute('aria-hidden', 'true')
    else who.removeAttribute('aria-hidden')
  }
}

/** On the timeline, what the lesson has not come to is not there yet. */
function hideLater(root: Document, screen: number) {
  const hides = root.querySelector<HTMLInputElement>('#hide-later')?.checked
  const slides = slidesOf(root)
  const places = new Map(slides.map(({ id }, at) => [id, at]))
  const now = slides
    .slice(0, screen + 1)
    .flatMap(({ dataset }) => dataset.events?.split(' ') ?? [])
  const told = new Set(now)
  for (const { id, step } of eventsOf(root)) {
    if (!hides || (places.get(step) ?? -1) <= screen) told.add(id)
  }
  const marks = root.querySelectorAll<HTMLElement>('[data-event], [data-mark]')
  for (const mark of marks) {
    const id = mark.dataset.event ?? mark.dataset.mark ?? ''
    mark.toggleAttribute('data-later', !told.has(id))
  }
  countGroups(root, told)
}
