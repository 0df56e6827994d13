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
  // The timeline is one stop; the arrows lead through it in the order of time.
  const marks = seen.filter((name) => !name.startsWith('#'))
  expect(marks.filter((name) => name === 'escapes')).toHaveLength(1)
  expect(marks).not.toContain('sochi')
  await page.locator('[data-event="escapes"]').focus()
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-event'))
  await page.keyboard.press('Home')
  expect(await focused()).toBe('announcement')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).not.toBe('announcement')
  await page.keyboard.press('End')
  expect(await focused()).toBe('sochi')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('sochi')
  await page.context().close()
})

test('without script a listener hears what every map shows, and each sentence with its status', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false })
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      ignored: boolean
      role?: { value: string }
      name?: { value: string }
      description?: { value: string }
    }[]
  }
  const maps = nodes.filter(
    (n) =>
      !n.ignored &&
      ['img', 'image'].includes(n.role?.value ?? '') &&
      // Marks of figures are images as well, and say all there is in their name.
      n.description?.value,
  )
  expect(maps.length).toBe(12)
  for (const map of maps) {
    expect(map.description?.value.length ?? 0, map.name?.value).toBeGreaterThan(
      60,
    )
  }
  const text = await page
    .locator('#escapes .telling')
    .evaluate((e) => e.textContent)
  expect(text).toMatch(/The Hill wrote\. ?status: reported/)
  await page.context().close()
})

test('the last mark of the timeline can be reached in a short window', async () => {
  const { page } = await site.open('', { width: 1280, height: 600 })
  await page.locator('[data-event="sochi"]').focus()
  const box = await page.locator('[data-event="sochi"]').boundingBox()
  expect(box?.y).toBeGreaterThan(44)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(601)
  await page.context().close()
})
