// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { placesOf, showStep } from '../../../src/browser/page'
import { fixturePage } from '../../support/fixturePage'

const currentEvents = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-current="step"]')].map(
    (mark) => mark.dataset.event,
  )
const stepNow = () => document.querySelector('main')?.dataset.step
const go = (by: string) =>
  document.querySelector(`.progress [data-go="${by}"]`)?.getAttribute('href')

beforeEach(fixturePage)

describe('placesOf', () => {
  it('reads steps in order, and the step each claim is told in first', () => {
    const places = placesOf(document)
    expect(places?.steps).toEqual(['coast', 'ferry', 'boats'])
    expect(places?.claims.get('lights-seen')).toBe('coast')
    expect(places?.claims.get('boats-12')).toBe('boats')
  })

  it('is null on a page without a story', () => {
    document.body.innerHTML = '<main><h1>Not here</h1></main>'
    expect(placesOf(document)).toBeNull()
  })
})

describe('showStep', () => {
  it.each([
    ['coast', 'warning'],
    ['ferry', 'stop'],
    ['boats', 'order'],
  ])('at %s has one current mark, %s, and one stop for Tab', (step, event) => {
    showStep(document, { step })
    expect(stepNow()).toBe(step)
    expect(currentEvents()).toEqual([event])
    const stops = [...document.querySelectorAll('a[data-event]')].filter(
      (mark) => (mark as HTMLElement).tabIndex === 0,
    )
    expect(stops.map((mark) => mark.getAttribute('aria-current'))).toEqual([
      'step',
    ])
  })

  it('has the event that was chosen as the current one, if it leads there', () => {
    const [other] = [
      ...document.querySelectorAll<HTMLAnchorElement>(
        'a[data-event][href="#ferry"]:not([data-event="stop"])',
      ),
    ]
    const event = other?.dataset.event ?? ''
    expect(event).not.toBe('')
    showStep(document, { step: 'ferry', event })
    expect(currentEvents()).toEqual([event])
    showStep(document, { step: 'boats', event })
    expect(currentEvents()).toEqual(['order'])
  })

  it('tells which of how many it is, and leads to those beside it', () => {
    showStep(document, { step: 'ferry' })
    expect(document.querySelector('.progress')?.textContent).toContain('2 of 3')
    expect([go('-1'), go('1')]).toEqual(['#coast', '#boats'])
    showStep(document, { step: 'boats' })
    expect(go('1')).toBe('#boats')
  })

  it('changes nothing for a step that the page does not have', () => {
    showStep(document, { step: 'nowhere' })
    expect(stepNow()).toBe('coast')
    expect(currentEvents()).toEqual(['warning'])
  })
})
