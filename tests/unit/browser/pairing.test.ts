// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventsAt, eventsOf } from '../../../src/browser/events'
import { followPairing, markEvents } from '../../../src/browser/pairing'
import { fixturePage } from '../../support/fixturePage'

let stop = () => {}
beforeEach(() => {
  vi.useFakeTimers()
  fixturePage()
  stop = followPairing(document)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const point = (selector: string) => {
  document
    .querySelector(selector)
    ?.dispatchEvent(new Event('pointerover', { bubbles: true }))
  vi.advanceTimersByTime(200)
}
const paired = (selector: string) =>
  [...document.querySelectorAll(`${selector}[data-paired]`)].length
const names = () =>
  [...document.querySelectorAll<HTMLElement>('a[data-event][data-paired]')].map(
    (mark) => mark.dataset.event,
  )

describe('followPairing', () => {
  it('marks the sentences of a mark of the timeline, and the mark', () => {
    point('a[data-event="warning"]')
    expect(names()).toEqual(['warning'])
    expect(paired('.claim[data-claim="lights-seen"]')).toBeGreaterThan(0)
    expect(paired('.claim[data-claim="boats-40"]')).toBe(0)
  })

  it('marks the event of a sentence, and not its neighbours', () => {
    point('section .claim[data-claim="ferry-stopped"]')
    expect(names()).toEqual(['stop'])
    expect(paired('.claim[data-claim="first-log"]')).toBe(0)
  })

  it('lets go when the pointer is elsewhere', () => {
    point('a[data-event="warning"]')
    point('h1')
    expect(paired('')).toBe(0)
  })

  it('keeps what was chosen until Escape', () => {
    const [warning] = eventsOf(document)
    markEvents(document, warning ? [warning] : [])
    point('a[data-event="order"]')
    point('h1')
    expect(names()).toEqual(['warning'])
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(names()).toEqual([])
  })
})

describe('eventsAt', () => {
  it('finds events by what they rest on, and none for nothing', () => {
    const events = eventsOf(document)
    const at = (claim: string | null) =>
      eventsAt(events, { claim, place: null }).map(({ id }) => id)
    expect(at('first-log')).toEqual(['stop', 'log'])
    expect(at('nobody')).toEqual([])
    expect(at(null)).toEqual([])
  })
})
