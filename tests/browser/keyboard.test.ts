import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { focusWalk, type Stop } from './focusWalk'
import { liveMap, openSite, type Site, stepNow } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const faultsOf = (stops: readonly Stop[]) =>
  stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))
/** What the map offers depends on the step, and so on the way. */
const offTheMap = (stops: readonly Stop[]) =>
  stops.map(({ name }) => name).filter((name) => !/^button/.test(name))
const focused = (page: Page) =>
  page.evaluate(() => {
    const e = document.activeElement
    return e?.getAttribute('data-event') || e?.id || e?.textContent
  })

test.each([
  [320, 640, 'light'],
  [1440, 900, 'dark'],
] as const)(
  'at %i x %i the Tab key goes through the page and back the same way; each stop is seen whole, with its ring',
  async (width, height, colorScheme) => {
    const { page, faults } = await site.open('', {
      ...{ width, height, colorScheme },
    })
    await liveMap(page)
    const there = await focusWalk(page)
    expect(faultsOf(there)).toEqual([])
    expect(there.length).toBeGreaterThan(60)
    const back = await focusWalk(page, { back: true })
    expect(faultsOf(back)).toEqual([])
    expect(offTheMap(back).toReversed()).toEqual(offTheMap(there))
    expect(faults).toEqual([])
    await page.context().close()
  },
)

test('skip links lead past the map, to the timeline and to the text, and take the focus there', async () => {
  const { page, faults } = await site.open('')
  await liveMap(page)
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  const skip = (name: string) => page.getByRole('link', { name, exact: true })
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the story')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the timeline')
  await page.keyboard.press('Enter')
  // Its one stop, from which the arrows go on.
  expect(await focused(page)).toBe('escapes')
  await page.keyboard.press('End')
  await expect.poll(() => stepNow(page)).toBe('what-is-known')
  await page.keyboard.press('Home')
  await expect.poll(() => stepNow(page)).toBe('announcement')
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Skip past the timeline, to the text')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('announcement-title')
  expect(await stepNow(page)).toBe('announcement')
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.closest('section')?.id),
  ).toBe('announcement')
  await skip('Skip past the map, to the timeline').focus()
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('announcement')
  // Home and End chose steps; no skip is a place to come back to.
  expect((await entries()) - before).toBe(2)
  await skip('Skip to the story').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => stepNow(page)).toBe('where')
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.closest('section')?.id),
  ).toBe('where')
  expect(faults).toEqual([])
  await page.context().close()
})

test('without script they lead to the same places', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false })
  for (const link of await page.locator('a.skip').all()) {
    const to = await link.getAttribute('href')
    expect(await page.locator(to ?? 'none').count(), `${to}`).toBe(1)
  }
  await page.context().close()
})

test('the frame, the deck and the desk hold no focus, and Escape closes what has opened', async () => {
  const { page, faults } = await site.open('embed.html?step=escapes', {
    ...{ width: 600, height: 700 },
  })
  for (const where of [
    'embed.html?step=escapes',
    'present.html#how-many',
    'handout.html',
  ]) {
    await page.goto(site.address + where)
    await page
      .locator('html[data-ready], html:not([data-step])')
      .first()
      .waitFor()
    const there = await focusWalk(page, { most: 200 })
    expect(faultsOf(there), where).toEqual([])
    const back = await focusWalk(page, { back: true, most: 200 })
    expect(faultsOf(back), where).toEqual([])
    expect(offTheMap(back).toReversed(), where).toEqual(offTheMap(there))
  }
  await page.goto(`${site.address}present.html#how-many`)
  await page.locator('html[data-ready]').waitFor()
  for (const name of ['Overview', 'Keys']) {
    const button = page.locator('.deck-tools').getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor()
    expect(
      await page.evaluate(() => document.activeElement?.closest('dialog')?.id),
    ).toBeTruthy()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await focused(page)).toBe(name)
  }
  await page.goto(`${site.address}#escapes`)
  await page.locator('html[data-ready]').waitFor()
  const term = page.locator('#escapes a.term').first()
  await term.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await page.getByRole('tooltip').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('tooltip').isVisible()).toBe(false)
  expect(await focused(page)).toBe(await term.textContent())
  expect(faults).toEqual([])
  await page.context().close()
})
