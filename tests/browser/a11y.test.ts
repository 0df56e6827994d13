import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from './axe'
import { openSite, type Site } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    [360, 640],
    [1440, 900],
  ])(
    'axe finds nothing at %i x %i, with everything opened',
    async (width, height) => {
      const { page } = await site.open('', {
        width,
        height,
        colorScheme,
        bypassCSP: true,
      })
      expect(await axeFaults(page)).toEqual([])
      await page.context().close()
    },
  )
})

test('the keyboard reaches the story, the timeline and every source in reading order', async () => {
  const { page } = await site.open('')
  const seen: string[] = []
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    seen.push(
      await page.evaluate(() => {
        const e = document.activeElement
        return (
          e?.getAttribute('data-event') ??
          e?.getAttribute('href') ??
          e?.tagName ??
          ''
        )
      }),
    )
  }
  expect(seen[0]).toBe('#where')
  expect(seen.indexOf('announcement')).toBeGreaterThan(0)
  expect(seen.indexOf('sochi')).toBeGreaterThan(seen.indexOf('announcement'))
  await page.context().close()
})
