import { afterAll, beforeAll, expect, test } from 'vitest'
import { mapFaults } from '../browser/mapFaults'
import { liveInFrame, openSite, type Site } from '../browser/support'
import { PUBLISHED_STEPS } from '../support/publishedSteps'

// The labels of a frame's two plates, at every step: whole, apart, and on the plate.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

// `npm run proof` takes every size that a host may give.
test.each([
  [280, 700],
  [600, 338],
  [900, 800],
])('still, at %i x %i', async (width, height) => {
  const { page, faults } = await site.open('embed.html', {
    ...{ width, height, javaScriptEnabled: false },
  })
  const found: string[] = []
  for (const id of PUBLISHED_STEPS) {
    await page.goto(`${site.address}embed.html#${id}`)
    found.push(...(await mapFaults(page, 'still')))
  }
  expect(found).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test.each([
  [320, 480],
  [600, 700],
])('live, at %i x %i', async (width, height) => {
  const { page, faults } = await site.open('embed.html#where', {
    ...{ width, height },
  })
  const found: string[] = []
  for (const id of PUBLISHED_STEPS) {
    await page.goto(`${site.address}embed.html#${id}`)
    await page.locator(`main[data-step="${id}"]`).waitFor()
    await liveInFrame(page)
    found.push(...(await mapFaults(page, 'live')))
  }
  expect(found).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
