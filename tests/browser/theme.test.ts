import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const LIGHT = 'rgb(251, 250, 247)'
const DARK = 'rgb(20, 22, 26)'
const paper = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
const themes = (page: Page) => page.getByRole('group', { name: 'Theme' })
const choose = (page: Page, name: string) =>
  themes(page).getByRole('radio', { name }).click()
const chosen = (page: Page) =>
  themes(page)
    .getByRole('radio')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).flatMap(({ checked, value }) =>
        checked ? [value] : [],
      ),
    )
const ready = (page: Page) => page.locator('html[data-ready]').waitFor()

/** To be run in the page before anything else: keeps the paper of each frame that is painted. */
function watchPaper() {
  const papers = new Set<string>()
  Object.assign(window, { papers })
  requestAnimationFrame(function look() {
    if (document.body) {
      papers.add(getComputedStyle(document.documentElement).backgroundColor)
    }
    requestAnimationFrame(look)
  })
}

/** The same: as a browser that keeps nothing. */
function refuseStorage() {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError')
    },
  })
}

test('a theme acts at once, is kept for the next visit from its first paint, and can be given back', async () => {
  const { page, faults } = await site.open('#escapes', {
    colorScheme: 'light',
    before: watchPaper,
  })
  await ready(page)
  expect(await chosen(page)).toEqual(['auto'])
  await choose(page, 'Dark')
  expect(await paper(page)).toBe(DARK)
  // A choice for one's own eyes is not in the address that one sends on.
  expect(await page.evaluate(() => location.href)).toBe(
    `${site.address}#escapes`,
  )
  await page.reload()
  await ready(page)
  expect(await chosen(page)).toEqual(['dark'])
  const papers = () =>
    page.evaluate(() => [
      ...(window as unknown as { papers: Set<string> }).papers,
    ])
  expect(await papers()).toEqual([DARK])
  // The address wins; what is light for a hall or for paper stays so.
  for (const [where, expected] of [
    ['?theme=light', LIGHT],
    ['?theme=auto', LIGHT],
    ['?theme=purple', DARK],
    ['embedding.html', DARK],
    ['present.html', LIGHT],
    ['handout.html', LIGHT],
    ['offline.html', DARK],
    ['offline.html?page=present', LIGHT],
  ] as const) {
    await page.goto(site.address + where)
    expect(await paper(page), where).toBe(expected)
    expect(await papers(), where).toEqual([expected])
  }
  // Whoever came by such an address chooses against it, and has it gone.
  await page.goto(`${site.address}?theme=light&context=off`)
  await ready(page)
  await choose(page, 'Dark')
  expect(await page.evaluate(() => location.search)).toBe('?context=off')
  await choose(page, 'System')
  expect(await paper(page)).toBe(LIGHT)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper(page)).toBe(DARK)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  // One stop; the arrows go from one to the next, as in any group of radio buttons.
  await page.getByRole('link', { name: 'Article only' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  expect(await chosen(page)).toEqual(['light'])
  expect(await paper(page)).toBe(LIGHT)
  expect(faults).toEqual([])
  await page.context().close()
})

test('where nothing may be kept the address holds the theme; a frame keeps and reads nothing', async () => {
  const refused = await site.open('#where', {
    before: refuseStorage,
  })
  await ready(refused.page)
  await choose(refused.page, 'Dark')
  const address = () => refused.page.evaluate(() => location.href)
  expect(await address()).toBe(`${site.address}?theme=dark#where`)
  await refused.page.reload()
  expect(await paper(refused.page)).toBe(DARK)
  await ready(refused.page)
  await choose(refused.page, 'System')
  expect(await address()).toBe(`${site.address}#where`)
  expect(refused.faults).toEqual([])
  await refused.page.context().close()

  const { page, faults } = await site.open('embedding.html', {
    colorScheme: 'light',
  })
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,">
        <iframe title="The page" src="/" width="900" height="700"></iframe>
        <iframe title="The frame" src="/embed.html" width="600" height="500"></iframe>`,
    }),
  )
  await page.evaluate(() => localStorage.setItem('explainer-theme', 'dark'))
  await page.goto(`${site.address}host`)
  for (const title of ['The page', 'The frame']) {
    const root = page.frameLocator(`[title="${title}"]`).locator('html')
    await root.and(page.locator('[data-ready]')).or(root).first().waitFor()
    expect(await root.getAttribute('data-theme'), title).toBe('auto')
  }
  const inside = page.frameLocator('[title="The page"]')
  await inside.locator('html[data-ready]').waitFor()
  await inside.getByRole('radio', { name: 'Light' }).click()
  expect(await inside.locator('html').getAttribute('data-theme')).toBe('light')
  expect(
    await page.evaluate(() => localStorage.getItem('explainer-theme')),
  ).toBe('dark')
  expect(faults).toEqual([])
  await page.context().close()
})

test('without script, and in the reader’s own colours, no theme is offered', async () => {
  const without = await site.open('', { javaScriptEnabled: false })
  expect(await without.page.locator('.themes').isVisible()).toBe(false)
  await without.page.context().close()
  const { page } = await site.open('', { forcedColors: 'active' })
  await ready(page)
  expect(await page.locator('.themes').isVisible()).toBe(false)
  await page.context().close()
})
