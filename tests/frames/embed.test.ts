import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from '../browser/support'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { someOf } from '../support/someOf'
import { inView } from './inView'

// A frame as low as systems start with, that never grows.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Sentences, a diagram and a chart. */
const STEPS_WITH_FIGURES = ['sides', 'how-many', 'what-is-known']
const SIZES = [
  [600, 400],
  [600, 338],
  [320, 480],
] as const

/** What a stranger must be able to read before any click and any scroll. */
const MUST_STAND = [
  ['the place', /Ain Issa, northern Syria/],
  ['the date', /13 October 2019/],
  [
    'the first figure and its speaker',
    /950 the Kurdish-led administration, via AP claimed/,
  ],
  [
    'the second figure and its speaker',
    /859 Jelal Ayaf, camp official: the foreigners’ section claimed/,
  ],
  [
    'the third figure and its speaker',
    /more than 700 other news outlets, which The Hill does not name reported/,
  ],
  ['that it was not confirmed', /950 was not confirmed, The Hill noted/],
  ['what it is not', /It is not a map of today/],
  ['the credit', /OpenStreetMap contributors/],
  ['the title', /One Sunday at Ain Issa/],
  ['the way to the full page', /Full page/],
] as const

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  test.each(SIZES)(
    'at %i x %i the first screen says what, where, when, how many and who says so',
    async (width, height) => {
      const { page, faults } = await site.open('embed.html', {
        ...{ width, height, javaScriptEnabled },
      })
      const { text } = await inView(page.locator('body'))
      for (const [what, words] of MUST_STAND) {
        expect(text, what).toMatch(words)
      }
      expect(await faultsOfLayout(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})

test.each(SIZES)(
  'at %i x %i the first screen holds as much in our own fonts',
  async (width, height) => {
    const { page } = await site.open('embed.html', { width, height })
    // Once more, so that the fonts come from the cache and are used.
    await page.waitForFunction(() => document.fonts.status === 'loaded')
    await page.reload()
    await page.waitForFunction(() => document.fonts.check('16px "Story Serif"'))
    await page.locator('html[data-ready]').waitFor()
    await expect
      .poll(async () => (await inView(page.locator('body'))).text)
      .toMatch(
        /more than 700 .* reported The 950 was not confirmed, The Hill noted/,
      )
    const { text } = await inView(page.locator('body'))
    for (const [what, words] of MUST_STAND) expect(text, what).toMatch(words)
    await page.context().close()
  },
)

describe.each(someOf(SIZES, 2))(
  'at %i x %i, without growing',
  (width, height) => {
    test('every step is told whole, page by page, no line cut and none twice', async () => {
      const { page, faults } = await site.open('embed.html', { width, height })
      // Every one of them where the words have the least room.
      const steps = width < 560 ? PUBLISHED_STEPS : STEPS_WITH_FIGURES
      for (const id of ['opening', ...steps]) {
        await page.goto(`${site.address}embed.html#${id}`)
        await page
          .locator(
            id === 'opening'
              ? 'main[data-opening]'
              : `main[data-step="${id}"]:not([data-opening])`,
          )
          .waitFor()
        const pane = page.locator('.telling:visible')
        const more = page.getByRole('button', {
          name: /More of this|Back to its/,
        })
        const pages: number[][] = []
        let words: string[] = []
        for (let turns = 0; turns < 40; turns++) {
          const { places, all, cut } = await inView(pane)
          expect(cut, `${id}, page ${turns + 1}`).toEqual([])
          pages.push(places)
          words = all
          if (!(await more.isVisible())) break
          if (/Back to its/.test(await more.innerText())) break
          await more.click()
        }
        expect(await faultsOfLayout(page), id).toEqual([])
        const told = pages.flat()
        const untold = words.filter((_, place) => !told.includes(place))
        expect(untold, id).toEqual([])
        // The last page is full: it may begin with words of the one before.
        const before = pages.slice(0, -1).flat()
        expect(new Set(before).size, id).toBe(before.length)
      }
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('map, timeline, ways on, credit and full page can all be reached', async () => {
      const { page, faults } = await site.open('embed.html#escapes', {
        ...{ width, height },
      })
      const map = page.getByRole('region', { name: /^Map/ }).first()
      const timeline = page.getByRole('navigation', { name: 'Timeline' })
      const choice = page.getByLabel('Timeline in place of the map')
      for (const id of PUBLISHED_STEPS) {
        await page.goto(`${site.address}embed.html#${id}`)
        await page.locator(`main[data-step="${id}"]`).waitFor()
        for (const isTimeline of [true, false]) {
          await choice.setChecked(isTimeline)
          expect(await timeline.isVisible(), id).toBe(isTimeline)
          expect(await map.isVisible(), id).toBe(!isTimeline)
          expect(await faultsOfLayout(page), `${id} ${isTimeline}`).toEqual([])
        }
      }
      expect(faults).toEqual([])
      await page.context().close()
    })
  },
)

/** Parts of the frame that lie on one another, leave it, or cannot be read whole. */
async function faultsOfLayout(page: Page): Promise<string[]> {
  const foot = await inView(page.locator('footer'))
  const faults = foot.cut.map((word) => `cut: ${word}`)
  if (foot.places.length < foot.all.length) faults.push('the foot is not whole')
  return [...faults, ...(await page.evaluate(partsThatFight))]
}

/** Runs in the page. */
function partsThatFight(): string[] {
  const faults: string[] = []
  const { scrollWidth, scrollHeight } = document.documentElement
  if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide`)
  if (scrollHeight > innerHeight) faults.push(`${scrollHeight} px high`)
  const parts = [
    'header',
    '.telling',
    '.more',
    '.map-box',
    'main > .notice',
    'nav[aria-label="Timeline"]',
    '.progress',
    'section > .onward',
    'footer',
  ].flatMap((name) =>
    [...document.querySelectorAll(name)]
      .filter((part) => part.getClientRects().length)
      .map((part) => ({ name, box: part.getBoundingClientRect() })),
  )
  for (const [i, { name, box }] of parts.entries()) {
    if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1) {
      faults.push(`${name} leaves the frame`)
    }
    if (box.height < 12) faults.push(`${name} is ${box.height} px high`)
    for (const other of parts.slice(i + 1)) {
      const x =
        Math.min(box.right, other.box.right) -
        Math.max(box.left, other.box.left)
      const y =
        Math.min(box.bottom, other.box.bottom) -
        Math.max(box.top, other.box.top)
      if (x > 1 && y > 1) faults.push(`${name} lies on ${other.name}`)
    }
  }
  return faults
}
