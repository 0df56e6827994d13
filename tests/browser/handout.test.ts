import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe'
import { PAPERS, sheetsOf } from './sheetsOf'
import { openSite, type Site } from './support'

/** CSS px between the margins of the narrower and of the lower of both. */
const PAPER = { width: 691, height: 953 }

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The smallest words on the page as they are painted, in px, and words whose box is too small for them. */
function wordsShown(page: Page) {
  return page.evaluate(() => {
    const clipped: string[] = []
    let smallest = Number.POSITIVE_INFINITY
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    )
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const element = walker.currentNode.parentElement
      if (!text || !element?.getClientRects().length) continue
      if (element.closest('.vh, .chart-words, .hand-strip ol .vh')) continue
      const { fontSize } = getComputedStyle(element)
      const size = Number.parseFloat(fontSize) * element.currentCSSZoom
      if (size < smallest) smallest = size
      if (element instanceof SVGElement) continue
      const isCut =
        getComputedStyle(element).overflow !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1
      const { right } = element.getBoundingClientRect()
      if (isCut || right > innerWidth + 1) clipped.push(text)
    }
    return { smallest: Math.round(smallest * 100) / 100, clipped }
  })
}

test('prints two pages, the worksheet, the key and the ledger, each on sheets of their own', async () => {
  const { page, faults } = await site.open('handout.html')
  const boxes = ['worksheet', 'key', 'ledger'] as const
  const only = async (...wanted: (typeof boxes)[number][]) => {
    for (const box of boxes) {
      await page.locator(`#with-${box}`).setChecked(wanted.includes(box))
    }
  }
  for (const paper of PAPERS) {
    await only()
    expect(await sheetsOf(page, paper), paper).toBe(2)
    await only('worksheet')
    expect(await sheetsOf(page, paper), paper).toBe(3)
    await only('worksheet', 'key')
    expect(await sheetsOf(page, paper), paper).toBe(5)
    await only('worksheet', 'key', 'ledger')
    expect(await sheetsOf(page, paper), paper).toBeGreaterThan(7)
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('is printed at 9 pt or more, in large print at 16, with nothing cut off and its map legible', async () => {
  const { page } = await site.open('handout.html?theme=dark', PAPER)
  await page.locator('#with-ledger').check()
  await page.emulateMedia({ media: 'print' })
  const { smallest, clipped } = await wordsShown(page)
  expect(smallest).toBeGreaterThanOrEqual(12)
  expect(clipped).toEqual([])
  // Dark is for screens.
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(paper).toBe('rgb(255, 255, 255)')
  expect(await page.getByRole('checkbox').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
  // Neither labels nor numbers lie on each other.
  const collisions = () =>
    page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          '.hand-map .label text, .hand-map .number circle, .hand-strip ol .label',
        ),
      ]
        .filter((e) => e.getClientRects().length)
        .map((e) => ({
          ...{ text: e.textContent, box: e.getBoundingClientRect() },
          label: e.closest('.label'),
        }))
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              (a.label !== b.label || !a.label) &&
              Math.min(a.box.right, b.box.right) -
                Math.max(a.box.left, b.box.left) >
                1 &&
              Math.min(a.box.bottom, b.box.bottom) -
                Math.max(a.box.top, b.box.top) >
                4,
          )
          .map((b) => `${a.text} on ${b.text}`),
      )
    })
  expect(await collisions()).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  await page.locator('#with-large').check()
  await page.emulateMedia({ media: 'print' })
  const large = await wordsShown(page)
  expect(large.smallest).toBeGreaterThanOrEqual((16 * 96) / 72)
  expect(large.clipped).toEqual([])
  await page.context().close()
})

test('shows what its boxes ask for without script, and no button that would do nothing', async () => {
  const { page } = await site.open('handout.html#escapes', {
    width: 320,
    javaScriptEnabled: false,
  })
  const heading = (name: RegExp) => page.getByRole('heading', { name })
  expect(await heading(/^Every claim/).count()).toBe(0)
  await page.getByLabel(/full ledger/).check()
  expect(await heading(/^Every claim/).count()).toBe(1)
  expect(await heading(/^Worksheet$/).count()).toBe(1)
  await page.getByRole('checkbox', { name: 'Worksheet' }).uncheck()
  expect(await heading(/^Worksheet$/).count()).toBe(0)
  await page.getByRole('checkbox', { name: /Teacher/ }).uncheck()
  expect(await heading(/^Teacher’s key/).count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
  await page.context().close()
})

test('reads on the narrowest screen, in both themes, and prints by its button', async () => {
  for (const theme of ['light', 'dark']) {
    const { page, faults } = await site.open(
      `handout.html?theme=${theme}&context=off`,
      { width: 320, bypassCSP: true },
    )
    const differ = page.getByText('Other reports differ.').first()
    await expect.poll(() => differ.isVisible()).toBe(true)
    expect(await page.locator('[data-context]:visible').count()).toBe(0)
    await differ.getByRole('link').click()
    await expect.poll(() => differ.isVisible()).toBe(false)
    await page.getByLabel(/Large print/).check()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320)
    expect(await axeFaults(page)).toEqual([])
    await page.evaluate(() => {
      window.print = () => document.body.classList.add('printed')
    })
    await page.getByRole('button', { name: 'Print' }).click()
    expect(await page.locator('body.printed').count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  }
})
