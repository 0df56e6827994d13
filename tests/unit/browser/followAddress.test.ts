// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPaint } from '../../../src/browser/afterPaint'
import { followAddress, goTo } from '../../../src/browser/followAddress'
import { followTimelineKeys } from '../../../src/browser/followTimelineKeys'
import { placesOf, showStep } from '../../../src/browser/page'
import type { Places } from '../../../src/browser/parseAddress'
import { onMove, positionNow } from '../../../src/browser/position'
import { fixturePage } from '../../support/fixturePage'

let places: Places
const stops: (() => void)[] = []
const start = () => {
  stops.push(
    onMove(() => showStep(document, positionNow())),
    followAddress(places),
  )
}
/** jsdom tells of a new hash later, as browsers do; what follows from the last one comes after the paint. */
const hashChange = () =>
  new Promise<void>((done) => {
    let callOff = () => {}
    function onChange() {
      callOff()
      callOff = afterPaint(() => {
        window.removeEventListener('hashchange', onChange)
        done()
      })
    }
    window.addEventListener('hashchange', onChange)
  })

beforeEach(() => {
  fixturePage()
  const found = placesOf(document)
  if (!found) throw new Error('The fixture has no steps.')
  places = found
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

describe('followAddress', () => {
  it('opens on the first screen where the address names nothing', () => {
    start()
    expect(positionNow()).toMatchObject({ step: 'coast', opening: true })
  })

  it('opens the step of the claim that the address names', () => {
    history.replaceState(null, '', '#claim-boats-40')
    start()
    expect(positionNow()).toMatchObject({
      ...{ step: 'boats', claim: 'boats-40' },
      ...{ opening: false, chosen: false },
    })
  })

  it('brings a step named by the query into view', () => {
    const seen = vi.fn()
    Element.prototype.scrollIntoView = function scrollIntoView() {
      seen(this.id)
    }
    history.replaceState(null, '', '?step=boats')
    start()
    expect(seen).toHaveBeenCalledWith('boats')
    expect(positionNow().step).toBe('boats')
  })

  it('follows the address until it is stopped', async () => {
    start()
    const changed = hashChange()
    location.hash = 'ferry'
    await changed
    expect(positionNow()).toMatchObject({ step: 'ferry', chosen: true })
    for (const stop of stops.splice(0)) stop()
    const again = hashChange()
    location.hash = 'coast'
    await again
    expect(positionNow().step).toBe('ferry')
  })

  it('leaves the step as it is at the address of a term', async () => {
    history.replaceState(null, '', '#ferry')
    start()
    const changed = hashChange()
    location.hash = 'term-line'
    await changed
    expect(positionNow().step).toBe('ferry')
  })

  it('remembers which mark of the timeline led to a step', async () => {
    start()
    const mark = document.querySelector<HTMLElement>('[data-event="log"]')
    const changed = hashChange()
    mark?.click()
    await changed
    expect(positionNow()).toMatchObject({ step: 'ferry', event: 'log' })
    expect(mark?.getAttribute('aria-current')).toBe('step')
  })

  it('opens the same address a second time as well', () => {
    history.replaceState(null, '', '#ferry')
    start()
    const moves = vi.fn()
    stops.push(onMove(moves))
    document.querySelector<HTMLElement>('[data-event="stop"]')?.click()
    expect(moves).toHaveBeenCalledOnce()
    expect(positionNow()).toMatchObject({ event: 'stop', chosen: true })
  })

  it('does not act on a click that opens a new tab', () => {
    start()
    const moves = vi.fn()
    stops.push(onMove(moves))
    const mark = document.querySelector('[data-event="stop"]')
    const click = new MouseEvent('click', { bubbles: true, ctrlKey: true })
    mark?.dispatchEvent(click)
    expect(moves).not.toHaveBeenCalled()
  })
})

describe('goTo', () => {
  it('adds an entry to the history, and keeps the line in the old one', async () => {
    history.replaceState(null, '', '#coast')
    start()
    const before = history.length
    const changed = hashChange()
    goTo('ferry', places)
    await changed
    expect(history.length).toBe(before + 1)
    expect(location.hash).toBe('#ferry')
  })

  it('scrolls again where the address is there already', () => {
    history.replaceState(null, '', '#ferry')
    start()
    const seen = vi.fn()
    Element.prototype.scrollIntoView = function scrollIntoView() {
      seen(this.id)
    }
    goTo('ferry', places)
    expect(seen).toHaveBeenCalledWith('ferry')
  })
})

describe('the timeline’s keys', () => {
  // jsdom lays nothing out: here every mark is shown.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([
      new DOMRect(0, 0, 9, 9),
    ] as unknown as DOMRectList)
    start()
    stops.push(followTimelineKeys(places))
  })
  const mark = (id: string) =>
    document.querySelector<HTMLElement>(`[data-event="${id}"]`)
  const press = (key: string, more = {}) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, ...more }),
    )
  const focused = () =>
    (document.activeElement as HTMLElement | null)?.dataset.event

  it.each([
    ['warning', 'ArrowRight', 'stop'],
    ['warning', 'ArrowDown', 'stop'],
    ['stop', 'ArrowLeft', 'warning'],
    ['warning', 'ArrowUp', 'warning'],
    ['stop', 'End', 'again'],
    ['again', 'Home', 'warning'],
    ['again', 'ArrowRight', 'again'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    mark(from)?.focus()
    press(key)
    expect(focused()).toBe(to)
  })

  it('choose the mark they come to', async () => {
    mark('warning')?.focus()
    const changed = hashChange()
    press('End')
    await changed
    expect(positionNow()).toMatchObject({ step: 'boats', event: 'again' })
  })

  it('leave other keys, and keys elsewhere, alone', () => {
    mark('stop')?.focus()
    press('x')
    press('ArrowRight', { altKey: true })
    expect(focused()).toBe('stop')
    const link = document.querySelector<HTMLElement>('.onward a')
    link?.focus()
    press('ArrowRight')
    expect(document.activeElement).toBe(link)
  })
})
