import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../browser/axe'
import { liveMap, openSite, type Site, stepNow } from '../browser/support'
import { realStory } from '../support/stories'

const FOLDER = `v/${realStory.version}/`

describe('a frozen version, below a path of another site', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('dist', '/some/project/')
  })
  afterAll(() => site.close())

  test('tells its date, and leads to the page that changes', async () => {
    const { page, faults } = await site.open(FOLDER)
    const line = page.getByText('Frozen version of')
    expect(await line.isVisible()).toBe(true)
    await line.getByRole('link', { name: 'Current version' }).click()
    await page.waitForURL(/\/some\/project\/(index\.html)?$/)
    expect(await page.getByText('Frozen version of').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('works with all it needs in its own folder', async () => {
    const { page, faults } = await site.open(`${FOLDER}?step=escapes`)
    const elsewhere: string[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (!pathname.includes(FOLDER) || response.status() >= 400) {
        elsewhere.push(`${response.status()} ${pathname}`)
      }
    })
    await page.reload()
    await liveMap(page)
    await page.evaluate(() => document.fonts.ready)
    expect(await stepNow(page)).toBe('escapes')
    await page.getByRole('link', { name: 'Next step' }).click()
    await page.waitForFunction(
      () => document.querySelector('main')?.dataset.step !== 'escapes',
    )
    await page.goBack()
    await page.waitForFunction(
      () => document.querySelector('main')?.dataset.step === 'escapes',
    )
    expect(elsewhere).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([320, 1440])(
    'fits a window of %i px, and says so to all',
    async (width) => {
      const { page } = await site.open(FOLDER, {
        width,
        bypassCSP: true,
      })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      )
      expect(over).toBeLessThanOrEqual(0)
      expect(await axeFaults(page, '.page-top')).toEqual([])
      await page.context().close()
    },
  )

  test('says so on paper as well', async () => {
    const { page } = await site.open(FOLDER)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Frozen version of').isVisible()).toBe(true)
    await page.context().close()
  })
})

test('holds no version inside a version, and nothing of the site as a whole', () => {
  const inside = readdirSync(`dist/${FOLDER}`)
  expect(inside).toContain('index.html')
  expect(inside).toContain('stills')
  for (const name of ['v', '404.html', '_headers', 'robots.txt']) {
    expect(existsSync(`dist/${FOLDER}${name}`), name).toBe(false)
  }
})
