import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { someOf } from '../support/someOf'
import { mapFaults } from './mapFaults'
import {
  atRest,
  liveMap,
  MOVING,
  openSite,
  type Site,
  stepNow,
} from './support'

// What may go wrong between us and a reader, and what the reader still gets.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The browser's own word on a file that did not come; all else is a fault of ours. */
const ours = (faults: string[]) =>
  faults.filter(
    (fault) => !/Failed to load (resource|module script)|net::ERR/.test(fault),
  )

/** From the beginning, the middle and the end of the story. */
const SOME_STEPS = ['where', 'escapes', 'withdrawal', 'what-is-known']

/** Every step has text and, in it or on the stage, a map that is its own. */
async function isWhole(page: Page, ids = SOME_STEPS) {
  for (const id of ids) {
    await page.goto(`${page.url().split('#')[0]}#${id}`)
    const section = page.locator(`section#${id}`)
    // A phone's far parts come to be laid out one after the other.
    await expect
      .poll(async () => (await section.locator('.telling').innerText()).length)
      .toBeGreaterThan(200)
    // What is not painted yet has no inner text.
    const title = await section.locator('h2').textContent()
    const maps = page.locator(`.map[aria-label="Map: ${title}"]:visible`)
    // The map follows the words, after the paint.
    await expect
      .poll(() => maps.count(), { message: `the map of ${id}` })
      .toBe(1)
    expect(await maps.getAttribute('data-painter'), id).toBe('still')
    expect(await mapFaults(page, 'still'), id).toEqual([])
  }
}

const SIZES = [
  [390, 844],
  [1440, 900],
] as const

describe.each(someOf(SIZES, 2))('at %i x %i', (width, height) => {
  test('the page’s script blocked: each step has its own map, as without script', async () => {
    const { page, faults } = await site.open('404.html', { width, height })
    await page.route('**/assets/read-*.js', (route) => route.abort())
    await page.goto(site.address)
    await expect
      .poll(() => page.locator('html').getAttribute('data-js'))
      .toBeNull()
    await isWhole(page, PUBLISHED_STEPS)
    expect(await page.locator('.fold').isVisible()).toBe(false)
    expect(await page.locator('.options').isVisible()).toBe(false)
    expect(ours(faults)).toEqual([])
    await page.context().close()
  })

  test.each([
    [
      'not found',
      (page: Page) =>
        page.route('**/assets/live-*.js', (route) =>
          route.fulfill({ status: 404, body: 'no' }),
        ),
    ],
    [
      'cut in half',
      (page: Page) =>
        page.route('**/assets/live-*.js', async (route) => {
          const response = await route.fetch()
          const body = await response.text()
          await route.fulfill({
            response,
            body: body.slice(0, body.length / 2),
          })
        }),
    ],
    [
      'no script at all, but a page of the host’s',
      (page: Page) =>
        page.route('**/assets/live-*.js', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
        ),
    ],
  ])('the map’s script %s: the still maps go on', async (_, spoil) => {
    const { page, faults } = await site.open('404.html', { width, height })
    await spoil(page)
    const asked = page.waitForRequest('**/assets/live-*.js')
    await page.goto(site.address)
    await asked
    await isWhole(page)
    expect(ours(faults)).toEqual([])
    await page.context().close()
  })

  test('an exception while the live map is drawn: the still maps go on', async () => {
    const { page, faults } = await site.open('', {
      ...{ width, height },
      before: () => {
        const { observe } = ResizeObserver.prototype
        Object.assign(window, { thrown: 0 })
        ResizeObserver.prototype.observe = function spoilt(element) {
          if (!element.closest('.live')) return observe.call(this, element)
          Object.assign(window, { thrown: 1 })
          throw new Error('spoilt')
        }
      },
    })
    await page.waitForFunction(
      () => (window as unknown as { thrown: number }).thrown === 1,
    )
    await isWhole(page)
    expect(await page.locator('.live *').count()).toBe(0)
    expect(ours(faults)).toEqual([])
    await page.context().close()
  })

  test('an exception in the live map later on: it goes, the still comes back', async () => {
    const { page, faults } = await site.open('#airstrikes', {
      ...{ width, height },
      ...MOVING,
    })
    await liveMap(page)
    await page.evaluate(() => {
      // In a frame of Leaflet's own flight, where no boundary of React's is.
      const { exp } = Math
      window.addEventListener('error', () => Object.assign(Math, { exp }))
      location.hash = 'withdrawal'
      setTimeout(() => Object.assign(Math, { exp: null }), 200)
    })
    await page
      .locator('.stage .map[data-painter="still"]')
      .waitFor({ timeout: 5000 })
    await isWhole(page)
    expect(ours(faults)).toEqual([])
    await page.context().close()
  })

  test('storage and history that throw: steps, options and the live map work', async () => {
    const { page, faults } = await site.open('#where', {
      ...{ width, height },
      before: () => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, { get: refuse })
        }
        history.replaceState = refuse
        history.pushState = refuse
      },
    })
    await liveMap(page)
    await page.locator('[data-event="esper"]').click()
    await expect.poll(() => stepNow(page)).toBe('withdrawal')
    await page.mouse.move(width / 3, height - 100)
    await page.mouse.wheel(0, 3000)
    await expect.poll(() => stepNow(page)).not.toBe('withdrawal')
    await page
      .getByRole('radio', { name: 'Dark' })
      .evaluate((link) => (link as HTMLElement).click())
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await atRest(page)
    expect(await mapFaults(page, 'live')).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('a script that hangs costs no map: after a while each step has its own', async () => {
  const { page } = await site.open('404.html', { width: 390, height: 844 })
  await page.clock.install()
  await page.route('**/assets/read-*.js', () => {})
  await page.goto(site.address, { waitUntil: 'commit' })
  await page.locator('#what-is-known').waitFor({ state: 'attached' })
  expect(await page.locator('html').getAttribute('data-js')).toBe('')
  await page.clock.runFor(10_000)
  expect(await page.locator('html').getAttribute('data-js')).toBeNull()
  expect(await page.locator('#escapes .map').isVisible()).toBe(true)
  await page.context().close()
})

test('back from another page, everything goes on where it was', async () => {
  const { page, faults } = await site.open('#escapes')
  await liveMap(page)
  await page.goto(`${site.address}data/story.json`)
  await page.goBack()
  await expect.poll(() => stepNow(page)).toBe('escapes')
  await liveMap(page)
  expect(await mapFaults(page, 'live')).toEqual([])
  await page.locator('[data-event="esper"]').click()
  await expect.poll(() => stepNow(page)).toBe('withdrawal')
  expect(faults).toEqual([])
  await page.context().close()
})
