import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../browser/axe'
import {
  liveInFrame,
  type OpenedPage,
  openSite,
  type Site,
} from '../browser/support'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { someOf } from '../support/someOf'
import { realStory } from '../support/stories'
import { inView } from './inView'

// What of the story a frame shows, as its address asks.

let site: Site
let opened: OpenedPage
beforeAll(async () => {
  site = await openSite()
  opened = await site.open('404.html', {
    ...{ width: 600, height: 400, bypassCSP: true },
  })
  opened.faults.length = 0
})
afterAll(() => site.close())

async function openAt(address: string) {
  const { page } = opened
  await page.goto('about:blank')
  await page.goto(`${site.address}embed.html${address}`)
  await page.locator('html[data-ready]').waitFor()
  return page
}
const DIFFER = /Other reports differ/
const map = () => opened.page.getByRole('region', { name: /^Map/ })
const timeline = () => opened.page.getByRole('navigation', { name: 'Timeline' })

test('the map alone, or the timeline alone, with the words that say who says so', async () => {
  for (const view of ['map', 'timeline']) {
    for (const id of ['', ...PUBLISHED_STEPS]) {
      const page = await openAt(`?view=${view}${id && `&step=${id}`}`)
      const what = `${view} ${id}`
      expect(await map().first().isVisible(), what).toBe(view === 'map')
      expect(await timeline().isVisible(), what).toBe(view === 'timeline')
      const { text } = await inView(page.locator('main .telling:visible'))
      if (id) expect(text, what).toMatch(/\d|Who is who|known/)
      expect(text.length, what).toBeGreaterThan(40)
      expect(await page.getByRole('link', { name: /^Next/ }).count()).toBe(
        id === PUBLISHED_STEPS.at(-1) ? 0 : 1,
      )
    }
  }
  expect(opened.faults).toEqual([])
})

test('one figure alone, with all its marks, whoever said it and how far it holds', async () => {
  for (const { id, step } of realStory.comparisons) {
    const page = await openAt(`?view=${id}`)
    expect(await page.getByRole('figure').count()).toBe(1)
    const all = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    if (id === 'headcount') {
      for (const words of ['950', '859', 'more than 700', 'about 100']) {
        expect(all, id).toContain(words)
      }
      expect(all).toMatch(
        /the Kurdish-led administration, via AP .* claimed disputed/,
      )
    }
    expect(await map().count(), id).toBe(0)
    expect(await timeline().count(), id).toBe(0)
    const link = page.getByRole('link', { name: /^Full page/ })
    expect(await link.getAttribute('href'), id).toMatch(
      new RegExp(`/index.html#${step}$`),
    )
  }
  expect(opened.faults).toEqual([])
})

test('one claim alone: speaker, status, dates, sources, and what contradicts it', async () => {
  const disputed = realStory.claims.filter((claim) => claim.disputedBy.length)
  expect(disputed.length).toBeGreaterThan(2)
  for (const claim of [realStory.claims[0], ...disputed.slice(0, 4)]) {
    if (!claim) throw new Error('The story makes no claim.')
    const page = await openAt(`?view=claim#claim-${claim.id}`)
    const card = page.locator(`article[data-claim="${claim.id}"]`)
    await card.waitFor()
    const text = (await card.innerText()).replaceAll(/\s+/g, ' ')
    expect(text, claim.id).toMatch(/Said .*2019.*published .*2019/i)
    expect(text, claim.id).toMatch(/From: \w/)
    expect(await card.getAttribute('data-status')).toBe(claim.status)
    const status = claim.status.replace('-', ' ')
    expect(text, claim.id).toContain(status)
    for (const other of claim.disputedBy) {
      const line = card.locator(`li[data-claim="${other}"]`)
      expect((await line.innerText()).length, other).toBeGreaterThan(20)
    }
    expect(await page.locator('section[data-step]:visible').count()).toBe(0)
    const link = page.getByRole('link', { name: /^Full page/ })
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`/index.html#claim-${claim.id}$`),
    )
    // Without other reports one line says that they differ, and leads to them.
    if (!claim.disputedBy.length) continue
    await openAt(`?view=claim&context=off#claim-${claim.id}`)
    expect((await inView(card)).text).toMatch(DIFFER)
    expect(await card.locator('li[data-claim]:visible').count()).toBe(0)
    await card.getByRole('link', { name: 'Show context' }).click()
    await card.locator('li[data-claim]:visible').first().waitFor()
  }
  for (const address of [
    '?view=claim',
    '?view=claim#claim-none',
    '?view=claim#where',
  ]) {
    const page = await openAt(address)
    expect(await page.locator('.telling:visible').count(), address).toBe(1)
    await page.getByRole('link', { name: /^Next/ }).click()
  }
  expect(opened.faults).toEqual([])
})

test('without our name: no title is seen, the credit and the full page are', async () => {
  for (const view of ['both', 'map', 'timeline', 'headcount']) {
    const page = await openAt(`?brand=off&view=${view}`)
    const head = await inView(page.locator('header'))
    expect(head.text, view).toMatch(/^Full page/)
    const foot = await inView(page.locator('footer'))
    expect(foot.text, view).toMatch(/OpenStreetMap contributors/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }
  expect(opened.faults).toEqual([])
})

test('theme=light and theme=dark win over the reader’s system', async () => {
  const { page } = opened
  const ground = () =>
    page.evaluate(() => {
      const [r = 0] =
        getComputedStyle(document.documentElement)
          .backgroundColor.match(/\d+/g)
          ?.map(Number) ?? []
      return r > 128 ? 'light' : 'dark'
    })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const theme of ['light', 'dark']) {
      await openAt(`?theme=${theme}`)
      expect(await ground()).toBe(theme)
    }
    await openAt('?theme=auto')
    expect(await ground()).toBe(colorScheme)
  }
  await page.emulateMedia({ colorScheme: null })
})

test('no address shows a disputed figure without its status, or hides that other reports differ', async () => {
  const disputed = realStory.claims
    .filter((claim) => claim.disputedBy.length && !claim.context)
    .map(({ id }) => id)
  const views = ['both', 'map', 'timeline', 'headcount', 'distance', 'claim']
  for (const view of views) {
    for (const context of ['on', 'off']) {
      const steps = ['both', 'map', 'timeline'].includes(view)
        ? ['', 'airstrikes', 'escapes', 'how-many']
        : ['']
      for (const step of steps) {
        const page = await openAt(
          `?view=${view}&context=${context}&brand=off&step=${step}`,
        )
        const what = `${view} ${context} ${step}`
        const shown = await page.locator('main').evaluate((main, ids) => {
          const claims = [
            ...main.querySelectorAll<HTMLElement>(
              '.telling [data-claim], .card [data-claim]',
            ),
          ].filter(
            (claim) =>
              ids.includes(claim.dataset.claim ?? '') &&
              claim.getClientRects().length,
          )
          return claims.map((claim) => claim.textContent ?? '')
        }, disputed)
        for (const text of shown) expect(text, what).toMatch(/disputed/)
        if (!shown.length || context === 'on') continue
        const lines = await page.locator('.differ:visible').allInnerTexts()
        expect(lines.join(), what).toMatch(DIFFER)
      }
    }
  }
  expect(opened.faults).toEqual([])
})

// The other sizes are the proof's.
describe.each([[320, 480]])('at %i x %i', (width, height) => {
  test('axe finds nothing: in each part and view, light and dark', async () => {
    const { page } = opened
    await page.setViewportSize({ width, height })
    const addresses = [
      '?theme=light',
      '?theme=dark',
      '?theme=light&step=escapes',
      '?theme=dark&step=how-many',
      '?theme=dark&view=map&step=escapes',
      '?theme=light&view=timeline&step=escapes',
      '?theme=dark&view=headcount',
      '?theme=light&view=distance',
      '?theme=dark&view=claim#claim-hours-before',
      '?brand=off',
    ]
    for (const address of someOf(addresses, 3)) {
      await openAt(address)
      if (address.includes('view=map')) await liveInFrame(page)
      expect(await axeFaults(page), address).toEqual([])
    }
    expect(opened.faults).toEqual([])
  })
})
