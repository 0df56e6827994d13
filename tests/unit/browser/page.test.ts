// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followAddress, placesOf, showStep } from '../../../src/browser/page'
import { pagesOf } from '../../../src/prerender'
import { fixture } from '../../support/stories'

const [page] = pagesOf(fixture, { siteUrl: null, contact: null })
const currentEvents = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-current="step"]')].map(
    (mark) => mark.dataset.event,
  )
const stepNow = () => document.querySelector('main')?.dataset.step

beforeEach(() => {
  history.replaceState(null, '', '/')
  document.body.innerHTML = page?.body ?? ''
})

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
  ])('at %s has one current mark, %s', (step, event) => {
    showStep(document, { step, claim: null, from: 'hash' })
    expect(stepNow()).toBe(step)
    expect(currentEvents()).toEqual([event])
  })

  it('changes nothing for a step that the page does not have', () => {
    showStep(document, { step: 'nowhere', claim: null, from: 'hash' })
    expect(stepNow()).toBe('coast')
    expect(currentEvents()).toEqual(['warning'])
  })
})

describe('followAddress', () => {
  it('opens the step that the address names, and follows it until stopped', () => {
    // jsdom lays nothing out, so it has no scrolling.
    Element.prototype.scrollIntoView = () => {}
    history.replaceState(null, '', '#claim-boats-40')
    const stop = followAddress()
    expect(stepNow()).toBe('boats')
    history.replaceState(null, '', '#ferry')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(stepNow()).toBe('ferry')
    stop()
    history.replaceState(null, '', '#coast')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(stepNow()).toBe('ferry')
  })

  it('brings a step named by the query into view', () => {
    const seen = vi.fn()
    Element.prototype.scrollIntoView = function scrollIntoView() {
      seen(this.id)
    }
    history.replaceState(null, '', '?step=boats')
    followAddress()()
    expect(seen).toHaveBeenCalledExactlyOnceWith('boats')
  })

  it('does nothing on a page without a story', () => {
    document.body.innerHTML = ''
    expect(followAddress()).not.toThrow()
  })
})
