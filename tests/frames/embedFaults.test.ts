import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapFaults } from '../browser/mapFaults'
import { openSite, type Site } from '../browser/support'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { someOf } from '../support/someOf'
import { inView } from './inView'

// What may fail on the way to a frame, and what its reader still gets.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const address = (rest = '') => `${site.address}embed.html${rest}`
/** The browser's own word on a file that did not come, or that came and was not wanted then; all else is a fault of ours. */
const ours = (faults: string[]) =>
  faults.filter(
    (fault) => !/Failed to load resource|net::ERR|was preloaded/.test(fault),
  )

/** Goes on from the first screen by what a reader can press: every step has its own words and map. */
async function goThrough(page: Page) {
  const titles: string[] = []
  for (const id of PUBLISHED_STEPS) {
    await page
      .getByRole('link', { name: /^Next:/ })
      .first()
      .click()
    const section = page.locator(`section#${id}`)
    await section.locator('.telling').waitFor()
    const heading = section.getByRole('heading', { level: 2 }).first()
    const title = (await heading.innerText()).replaceAll('\n', ' ')
    titles.push(title)
    const { text } = await inView(page.locator('main'))
    expect(text, id).toContain(title)
    expect(await page.locator('.telling:visible').count(), id).toBe(1)
    const maps = page.locator(`.map[aria-label="Map: ${title}"]:visible`)
    await expect.poll(() => maps.count(), { message: `map of ${id}` }).toBe(1)
    expect(await maps.getAttribute('data-painter'), id).toBe('still')
    await expect
      .poll(() => mapFaults(page, 'still'), { message: id })
      .toEqual([])
  }
  expect(new Set(titles).size).toBe(PUBLISHED_STEPS.length)
}

const SIZES = [
  [320, 480],
  [600, 400],
] as const

describe.each(someOf(SIZES, 2))('at %i x %i', (width, height) => {
  test('without script: links lead on and back, each step with its own words and map; terms open and lead back', async () => {
    const { page, faults } = await site.open('embed.html', {
      ...{ width, height, javaScriptEnabled: false },
    })
    await goThrough(page)
    for (const id of PUBLISHED_STEPS.slice(0, -1).toReversed().slice(0, 3)) {
      await page
        .getByRole('link', { name: /^Back:/ })
        .first()
        .click()
      await page.locator(`section#${id} .telling`).waitFor()
    }
    await page.goto(address('#escapes'))
    await page.getByRole('link', { name: 'ISIS' }).first().click()
    const terms = page.getByRole('region', { name: 'Words used here' })
    await terms.waitFor()
    expect((await inView(terms.locator('#term-isis'))).text).toMatch(/ISIS .+/)
    await page.getByRole('link', { name: 'Back to the story' }).click()
    await page.locator('section#where .telling').waitFor()
    expect(await terms.isVisible()).toBe(false)
    // A claim's own address opens its step, with the claim in view.
    await page.goto(address('#claim-hours-before'))
    const claim = page.locator('#claim-hours-before')
    expect((await inView(claim)).places[0]).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('its script blocked: as without script', async () => {
    const { page, faults } = await site.open('404.html', { width, height })
    await page.route('**/assets/embed-*.js', (route) => route.abort())
    await page.goto(address())
    await expect
      .poll(() => page.locator('html').getAttribute('data-js'))
      .toBeNull()
    await goThrough(page)
    await page.goto('about:blank')
    // What the address asks for is shown without the script, too.
    await page.goto(address('?step=escapes'))
    expect((await inView(page.locator('main'))).text).toMatch(
      /Hundreds are said to have left/,
    )
    expect(ours(faults)).toEqual([])
    await page.context().close()
  })

  test.each([
    [
      'not found',
      (page: Page) =>
        page.route('**/assets/liveFrame-*.js', (route) =>
          route.fulfill({ status: 404, body: 'no' }),
        ),
    ],
    [
      'cut in half',
      (page: Page) =>
        page.route('**/assets/liveFrame-*.js', async (route) => {
          const response = await route.fetch()
          const body = await response.text()
          const half = body.slice(0, body.length / 2)
          await route.fulfill({ response, body: half })
        }),
    ],
    [
      'a page of the host’s instead',
      (page: Page) =>
        page.route('**/assets/liveFrame-*.js', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
        ),
    ],
  ])('the map’s script %s: the still maps go on', async (_, spoil) => {
    const { page, faults } = await site.open('404.html', { width, height })
    await spoil(page)
    const asked = page.waitForRequest('**/assets/liveFrame-*.js')
    await page.goto(address())
    await asked
    await goThrough(page)
    expect(ours(faults)).toEqual([])
    expect(await page.locator('html').getAttribute('data-ready')).toBe('')
    await page.context().close()
  })
})

test('the map’s script not found before the page’s own has come: one map still follows the story', async () => {
  const { page, faults } = await site.open('404.html', {
    ...{ width: 600, height: 400 },
    before: () => {
      Object.assign(window, { lost: 0 })
      const count = () => Object.assign(window, { lost: 1 })
      window.addEventListener('error', count, true)
    },
  })
  await page.route('**/assets/liveFrame-*.js', (route) =>
    route.fulfill({ status: 404, body: 'no' }),
  )
  let promised: string | null = null
  await page.route('**/assets/embed-*.js', async (route) => {
    await page.waitForFunction(() => 'lost' in window && window.lost === 1)
    promised = await page.locator('html').getAttribute('data-js')
    await route.continue()
  })
  await page.goto(address())
  expect(promised).toBe('')
  await goThrough(page)
  expect(ours(faults)).toEqual([])
  await page.context().close()
})

test('a script that hangs costs nothing: the first words stand at once, and after a while each step has its map', async () => {
  const { page } = await site.open('404.html', { width: 600, height: 400 })
  await page.clock.install()
  const held: Route[] = []
  await page.route('**/assets/embed-*.js', (route) => {
    held.push(route)
  })
  await page.goto(address(), { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  expect((await inView(page.locator('main'))).text).toMatch(
    /950 was not confirmed/,
  )
  await page.clock.runFor(10_000)
  await expect
    .poll(() => page.locator('html').getAttribute('data-js'))
    .toBeNull()
  await goThrough(page)
  // Should it come after all, one map follows the story again.
  await Promise.all(held.map((route) => route.continue()))
  await page.locator('html[data-ready]').waitFor()
  await page.locator('.stage .map[data-painter="live"]').waitFor()
  expect(await page.locator('.map:visible').count()).toBe(1)
  await page.context().close()
})
