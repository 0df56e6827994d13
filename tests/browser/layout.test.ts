import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapFaults } from './mapFaults'
import { liveMap, openSite, type Site, shifts, watchShifts } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe.each([
  [320, 640],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1366, 640],
  [1920, 1080],
  [2560, 900],
])('at %i x %i', (width, height) => {
  test('no two words of a still map overlap, none is cut, and Ain Issa is named on each', async () => {
    const { page } = await site.open('', {
      ...{ width, height },
      javaScriptEnabled: false,
    })
    expect(await mapFaults(page, 'still')).toEqual([])
    await page.context().close()
  })

  test('nothing scrolls sideways, at normal and at double text size', async () => {
    const { page } = await site.open('', { width, height })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.addStyleTag({ content: '' }).catch(() => {})
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test('nothing shifts while the page loads and the live map takes over', async () => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    const { page } = await site.open('', { ...size, before: watchShifts })
    await page.evaluate(() => document.fonts.ready)
    await liveMap(page)
    expect(await shifts(page)).toBe(0)
    await page.context().close()
  }
})

test('with reduced data no font is fetched', async () => {
  const { page } = await site.open('', {})
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-data', value: 'reduce' }],
  })
  const fonts: string[] = []
  page.on('request', (r) => {
    if (r.url().includes('.woff2')) fonts.push(r.url())
  })
  await page.reload()
  await page.evaluate(() => document.fonts.ready)
  const understood = await page.evaluate(
    () => matchMedia('(prefers-reduced-data: reduce)').matches,
  )
  if (understood) expect(fonts).toEqual([])
  // Where the query is not known to the browser, its Save-Data setting does the same.
  const saving = await page.context().newPage()
  await saving.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
    })
  })
  const saved: string[] = []
  saving.on('request', (r) => {
    if (r.url().includes('.woff2')) saved.push(r.url())
  })
  await saving.goto(site.address)
  await saving.evaluate(() => document.fonts.ready)
  expect(saved).toEqual([])
  await page.context().close()
})
