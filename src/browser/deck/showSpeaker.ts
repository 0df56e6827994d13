import { deckNow, spotNow } from './deck'
import { screensOf, slidesOf } from './screens'
import { elapsed, formatElapsed } from './timer'
import { type Spot, spotAfter } from './walk'

/** Fills in the speaker's side: what is now, what comes next, and the notes. */
export function showSpeaker(root: Document) {
  const screens = screensOf(root)
  const slides = slidesOf(root)
  const now = spotNow()
  const then = spotAfter(screens, now)
  const isEnd = then === now
  const beat = ({ screen, beat }: Spot) =>
    beatName(root, screens[screen]?.beats[beat] ?? 'scene')
  const title = ({ screen }: Spot) =>
    slides[screen]?.querySelector('h2')?.textContent ?? ''
  write(root, 'now-title', title(now))
  write(root, 'now-beat', beat(now))
  write(
    root,
    'next-title',
    isEnd || then.screen === now.screen ? '' : title(then),
  )
  write(root, 'next-beat', isEnd ? beatName(root, 'end') : beat(then))
  const notes = root.querySelector<HTMLElement>('.speaker-notes')
  const of = slides[now.screen]?.id ?? ''
  if (notes && notes.dataset.of !== of) {
    notes.dataset.of = of
    const own = slides[now.screen]?.querySelector('.teacher-words')
    notes.replaceChildren(...(own ? [own.cloneNode(true)] : []))
    notes.scrollTop = 0
  }
}

/** Shows how long the lesson has run, and what time it is. */
export function showTime(root: Document) {
  const { timer } = deckNow()
  write(root, 'timer', formatElapsed(elapsed(timer, Date.now())))
  const clock = root.querySelector<HTMLElement>('[data-clock]')
  const time = new Date().toLocaleTimeString(clock?.dataset.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  write(root, 'clock', time)
  root
    .querySelector('.speaker-time')
    ?.toggleAttribute('data-runs', timer.since !== null)
}

function beatName(root: Document, beat: string): string {
  const names = root.querySelector<HTMLTemplateElement>('#beat-names')?.content
  return names?.querySelector(`[data-beat="${beat}"]`)?.textContent ?? ''
}

function write(root: Document, name: string, text: string) {
  const place = root.querySelector(`[data-${name}]`)
  if (place && place.textContent !== text) place.textContent = text
}
