import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsWhenSet, textFaults } from './reachFaults'
import { openSite, type Site, stepNow } from './support'
import { translate } from './translated'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (e, property) => getComputedStyle(e).getPropertyValue(property),
      property,
    )

test.each([
  ['', 320, 640],
  ['#airstrikes', 320, 256],
  ['embed.html?step=how-many', 320, 480],
  ['present.html#how-many', 1024, 768],
])(
  '/%s at %i x %i: targets are large enough, and no word is cut or covered, however set',
  async (where, width, height) => {
    const { page, faults } = await site.open(where, {
      ...{ width, height },
      bypassCSP: true,
    })
    await page.locator('html[data-ready]').waitFor()
    expect(await faultsWhenSet(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  },
)

test('a page that a browser has translated still steps, marks, asks and answers', async () => {
  for (const where of ['', 'embed.html', 'present.html']) {
    const { page, faults } = await site.open(where, { bypassCSP: true })
    await page.locator('.stage .map[data-painter="live"]').waitFor()
    await page.evaluate(translate)
    for (const id of ['sides', 'escapes', 'how-many', 'withdrawal']) {
      await page.evaluate((id) => {
        location.hash = id
      }, id)
      await expect.poll(() => stepNow(page)).toBe(id)
    }
    await page.locator('.stage [data-event="escapes"]').first().press('Home')
    await expect.poll(() => stepNow(page)).toBe('announcement')
    if (where === '') {
      const zoom = page.getByRole('button', { name: 'Zoom in' })
      await zoom.click()
      await page.getByRole('button', { name: 'Back to the story' }).click()
      await page.getByRole('radio', { name: 'Dark' }).click()
      await page.locator('.options a').last().click()
      await page.locator('#every-claim').click()
      await page.locator('.filters select').first().selectOption({ index: 1 })
      await page.locator('.filter-line a:visible').first().click()
    }
    expect(await textFaults(page), where).toEqual([])
    expect(faults, where).toEqual([])
    await page.context().close()
  }
})

test('in the reader’s own colours, maps and timelines are drawn in these, and what was told by a ground is told still', async () => {
  const { page, faults } = await site.open('embed.html?step=escapes', {
    ...{ width: 600, height: 700, forcedColors: 'active', colorScheme: 'dark' },
  })
  // What the browser makes of the two colours that every system has.
  const [canvas, ink] = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.cssText = 'background: Canvas; color: CanvasText'
    const { backgroundColor, color } = getComputedStyle(probe)
    probe.remove()
    return [backgroundColor, color]
  })
  expect(canvas).not.toBe(ink)
  for (const where of [
    'embed.html?step=escapes',
    '#escapes',
    'present.html#escapes',
  ]) {
    await page.goto(site.address + where)
    await page.locator('.stage .map[data-painter="live"]').waitFor()
    const drawn = (selector: string, property: string) =>
      styleOf(page, `.stage ${selector}`, property)
    expect(await drawn('.live .label text', 'fill'), where).toBe(ink)
    expect(await styleOf(page, '#g-land .home', 'fill'), where).toBe(canvas)
    expect(await styleOf(page, '#g-borders .border', 'stroke')).toBe(ink)
    expect(await drawn('.strip .day', 'fill'), where).toBe(ink)
    expect(await drawn('[data-mark] .mark', 'color'), where).toBe(ink)
    expect(await drawn('.strip .panel', 'stroke'), where).not.toBe('none')
  }
  await page.goto(`${site.address}embed.html?step=escapes`)
  await page.locator('html[data-ready]').waitFor()
  expect(await styleOf(page, '.onward-button', 'background-color')).toBe(ink)
  expect(await styleOf(page, '.onward-button', 'color')).toBe(canvas)
  expect(faults).toEqual([])
  await page.context().close()
})

test('whoever asks for more contrast gets ink in place of grey, in both themes', async () => {
  const { page } = await site.open('404.html', { contrast: 'more' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const where of [
      '#escapes',
      'present.html#escapes',
      'embedding.html',
    ]) {
      await page.goto(site.address + where)
      const ink = await page.evaluate(
        () => getComputedStyle(document.body).color,
      )
      const grey = { '#escapes': '.kicker', 'embedding.html': '.promises' }[
        where
      ]
      expect(await styleOf(page, grey ?? '.kicker', 'color'), where).toBe(ink)
    }
  }
  await page.context().close()
})
