import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site, visibleShare } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What a stranger must be able to read before any script and any scroll. */
const MUST_STAND = [
  ['the place', /Ain Issa, northern Syria/],
  ['the date', /13 October 2019/],
  ['the first figure and its speaker', /950 the Kurdish-led administration/],
  ['the second figure and its speaker', /859 Jelal Ayaf/],
  ['the third figure and its speaker', /more than 700 other news outlets/],
  ['that it was not confirmed', /950 was not confirmed/],
] as const

describe.each([
  [360, 640],
  [600, 400],
  [320, 480],
])('at %i x %i, without script or scroll', (width, height) => {
  test('place, date, three figures with speakers and “not confirmed” are in view, unclipped', async () => {
    const { page, faults } = await site.open('', {
      width,
      height,
      javaScriptEnabled: false,
    })
    const text = (await page.locator('.opening').innerText()).replaceAll(
      /\s+/g,
      ' ',
    )
    for (const [what, words] of MUST_STAND) expect(text, what).toMatch(words)
    for (const id of ['administration-950', 'ayaf-859', 'more-than-700']) {
      for (const part of ['.figure', '.by', '.status']) {
        const selector = `.figures [data-claim="${id}"] ${part}`
        expect(await visibleShare(page, selector), selector).toBe(1)
      }
    }
    // The brief names place and date; its last word and status are the lowest of it.
    expect(await visibleShare(page, 'h1')).toBe(1)
    for (const selector of [
      '.opening [data-claim="relatives-escaped"] .status',
      '.opening [data-claim="not-confirmed"] .status',
    ]) {
      expect(await visibleShare(page, selector), selector).toBe(1)
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(width)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('says on the first screen that it is not a map of today', async () => {
  const { page } = await site.open('', { width: 360, height: 640 })
  expect(await visibleShare(page, '.opening .notice')).toBe(1)
  expect(await page.locator('.opening .notice').innerText()).toContain(
    'not a map of today',
  )
  await page.context().close()
})
