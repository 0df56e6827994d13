import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  liveInFrame,
  type OpenedPage,
  openSite,
  type Site,
  stepNow,
} from '../browser/support'
import { type Hosts, openHosts } from '../support/hosts/openHosts'
import { frameIn, stepIn } from '../support/hosts/tryHost'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { someOf } from '../support/someOf'
import { inView } from './inView'

// How a reader goes through the frame, and what its addresses open.

let site: Site
let opened: OpenedPage
let page: Page
beforeAll(async () => {
  site = await openSite()
  opened = await site.open('embed.html', { width: 600, height: 400 })
  page = opened.page
})
afterAll(() => site.close())

/** Opens an address anew: nothing of the one before is kept. */
async function openAt(address: string) {
  await page.goto('about:blank')
  await page.goto(`${site.address}embed.html${address}`)
  await page.locator('html[data-ready]').waitFor()
}
const isOpening = () =>
  page.locator('main').evaluate((main) => main.hasAttribute('data-opening'))
const next = () => page.getByRole('link', { name: /^Next:/ }).first()
const back = () => page.getByRole('link', { name: /^Back/ }).first()
const mark = (id: string) => page.locator(`a[data-event="${id}"]`)
/** The title that a reader sees over the words. */
const titleNow = async () =>
  (await page.locator('.telling:visible h2').first().innerText()).replaceAll(
    '\n',
    ' ',
  )

describe('at top level', () => {
  test('Next and Back lead through every step; the words, the map and the count follow', async () => {
    await openAt('')
    const titles: string[] = []
    for (const [i, id] of PUBLISHED_STEPS.entries()) {
      await next().click()
      await expect.poll(() => stepNow(page)).toBe(id)
      await expect.poll(isOpening).toBe(false)
      const title = await titleNow()
      titles.push(title)
      expect(await page.locator('.progress').innerText()).toContain(
        `${i + 1} of 11`,
      )
      await expect
        .poll(() => page.locator('.stage .map').getAttribute('aria-label'))
        .toBe(`Map: ${title}`)
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`)
    }
    expect(new Set(titles).size).toBe(PUBLISHED_STEPS.length)
    expect(await next().count()).toBe(0)
    for (const id of PUBLISHED_STEPS.slice(0, -1).toReversed()) {
      await back().click()
      await expect.poll(() => stepNow(page)).toBe(id)
    }
    await back().click()
    await expect.poll(isOpening).toBe(true)
    // The browser's own Back returns through all that was chosen.
    for (const id of PUBLISHED_STEPS.slice(0, 3)) {
      await page.goBack()
      await expect.poll(() => stepNow(page)).toBe(id)
      await expect.poll(isOpening).toBe(false)
    }
    expect(opened.faults).toEqual([])
  })

  test('a mark of the timeline opens its step; arrows, Home and End lead from mark to mark', async () => {
    await openAt('#where')
    await page.getByLabel('Timeline in place of the map').check()
    await mark('esper').click()
    await expect.poll(() => stepNow(page)).toBe('withdrawal')
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-event'))
    const ids = await page
      .locator('a[data-event]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-event')))
    const at = ids.indexOf('esper')
    await mark('esper').focus()
    for (const [key, index] of [
      ['ArrowRight', at + 1],
      ['ArrowLeft', at],
      ['Home', 0],
      ['ArrowLeft', 0],
      ['End', ids.length - 1],
      ['ArrowRight', ids.length - 1],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(focused, { message: key }).toBe(ids[index])
      const step = (await mark(`${ids[index]}`).getAttribute('href'))?.slice(1)
      await expect.poll(() => stepNow(page), { message: key }).toBe(step)
      await expect
        .poll(() => mark(`${ids[index]}`).getAttribute('aria-current'))
        .toBe('step')
    }
    expect(opened.faults).toEqual([])
  })

  test('a place of the live map leads to its steps in turn', async () => {
    await openAt('#where')
    await liveInFrame(page)
    const place = page.getByRole('button', { name: /^Ain Issa/ })
    await place.click()
    await expect.poll(() => stepNow(page)).toBe('airstrikes')
    await place.press('Enter')
    await expect.poll(() => stepNow(page)).toBe('escapes')
    expect(opened.faults).toEqual([])
  })
})

describe('an address', () => {
  test.each([
    ['#escapes', 'escapes'],
    ['?step=escapes', 'escapes'],
    ['?step=escapes#?secret=abcdefghij', 'escapes'],
    ['?step=escapes#amp=1', 'escapes'],
    ['?step=escapes#withdrawal', 'withdrawal'],
    ['?step=nothing#withdrawal', 'withdrawal'],
    ['?childId=pym-host&step=how-many', 'how-many'],
  ])('%s opens its step', async (address, step) => {
    await openAt(address)
    expect(await stepNow(page)).toBe(step)
    expect(await isOpening()).toBe(false)
    expect(
      (await inView(page.locator('.telling:visible'))).text.length,
    ).toBeGreaterThan(100)
    expect(opened.faults).toEqual([])
  })

  test.each([
    ['nothing', ''],
    ['a step we do not have', '?step=no-such-step'],
    ['the same in the hash', '#no-such-step'],
    ['a claim we do not have', '#claim-no-such-claim'],
    ['two steps', '?step=escapes&step=where'],
    ['keys of every object', '?step=__proto__#constructor'],
    ['malformed escapes', '?step=%E0%A4%A#%E0%A4%A'],
    ['markup', '?step=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#<img src=x>'],
    ['a script', '#"><script>alert(1)</script>'],
    ['our own list of words', '#terms'],
    ['the claims’ own store', '#claim-cards'],
    ['a step 500 times', `?step=${'escapes'.repeat(500)}`],
    ['30 kB', `#${'x'.repeat(30_000)}`],
    ['nothing of everything', '?view=&theme=&brand=&step=&childId='],
  ])('%s opens the first screen, without a fault', async (_, address) => {
    await openAt(address)
    expect(await isOpening()).toBe(true)
    expect((await inView(page.locator('main'))).text).toMatch(
      /950 was not confirmed/,
    )
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(opened.faults).toEqual([])
  })

  test('of a claim opens its step with the claim marked, its first words in view', async () => {
    await openAt('#claim-hours-before')
    const claims = await page
      .locator('section[data-step] [id^="claim-"]')
      .evaluateAll((all) => all.map((one) => one.id))
    expect(claims.length).toBeGreaterThan(40)
    for (const id of [claims.at(-1) ?? '', ...someOf(claims, 5)]) {
      await page.evaluate((id) => {
        location.hash = id
      }, id)
      const claim = page.locator(`[id="${id}"]`)
      await expect
        .poll(() => claim.getAttribute('data-marked'), { message: id })
        .toBe('')
      expect(await page.locator('[data-marked]').count(), id).toBe(1)
      const { places, cut } = await inView(claim)
      expect(places[0], `${id} begins in view`).toBe(0)
      expect(cut, id).toEqual([])
    }
    await back().click()
    await expect.poll(() => page.locator('[data-marked]').count()).toBe(0)
    // And at once, with nothing opened before.
    await openAt(`#${claims[20]}`)
    expect((await inView(page.locator(`#${claims[20]}`))).places[0]).toBe(0)
    expect(opened.faults).toEqual([])
  })
})

describe('in somebody else’s page', () => {
  let hosts: Hosts
  beforeAll(async () => {
    hosts = await openHosts()
  })
  afterAll(() => hosts.close())

  /** Our page in a frame that never grows, at an address of ours. */
  async function openFramed(address: string, sandbox = '') {
    const src = hosts.child.replace(/\?.*/, address)
    const { page, faults } = await hosts.open(
      `<iframe title="Explainer" src="${src}" width="600" height="400"${sandbox}></iframe>`,
    )
    const inside = await frameIn(page)
    await inside.locator('html[data-ready]').waitFor()
    return { host: page, inside, faults }
  }
  const addressOf = async (inside: Frame) =>
    new URL(await inside.evaluate(() => location.href))

  test.each([
    ['#?secret=abcdefghij', '#?secret=abcdefghij'],
    ['#amp=1', '#amp=1'],
    ['?childId=pym-host#?secret=abcdefghij', '#?secret=abcdefghij'],
    ['#sides', ''],
    ['#claim-hours-before', ''],
    ['', ''],
  ])(
    '%s: steps add nothing to its history, are written as step=, and leave the hash "%s"',
    async (address, hash) => {
      const { host, inside, faults } = await openFramed(address)
      const before = await host.evaluate(() => history.length)
      for (let i = 0; i < 2; i++) {
        await inside.locator('[data-go="1"]:visible').first().click()
      }
      await inside.getByLabel('Timeline in place of the map').check()
      await inside.locator('a[data-event="escapes"]').click()
      await inside.locator('a[data-event="escapes"]').press('ArrowRight')
      await inside.locator('a[data-event="esper"]').click()
      await expect.poll(() => stepIn(inside)).toBe('withdrawal')
      await expect
        .poll(async () => (await addressOf(inside)).searchParams.get('step'))
        .toBe('withdrawal')
      const { hash: kept, searchParams } = await addressOf(inside)
      expect(kept).toBe(hash)
      expect(searchParams.get('childId')).toBe(
        address.includes('childId') ? 'pym-host' : null,
      )
      expect(await host.evaluate(() => history.length)).toBe(before)
      expect(faults).toEqual([])
      await host.close()
    },
  )

  test('a term is explained where it stands, and an option acts, without an entry or the host’s hash', async () => {
    const { host, inside, faults } = await openFramed(
      '?context=off&step=escapes#?secret=abcdefghij',
    )
    const before = await host.evaluate(() => history.length)
    await inside.getByRole('link', { name: 'ISIS' }).first().click()
    await inside.getByRole('tooltip').waitFor()
    await host.keyboard.press('Escape')
    await inside.getByRole('link', { name: 'ISIS' }).first().press('Enter')
    await inside.getByRole('tooltip').waitFor()
    await host.keyboard.press('Escape')
    expect(await inside.locator('[data-context]:visible').count()).toBe(0)
    const show = inside.getByRole('link', { name: 'Show context' }).first()
    for (let turns = 0; turns < 20; turns++) {
      if ((await inView(show)).text) break
      // Round and round: the term may have been reached past it.
      await inside
        .getByRole('button', { name: /More of this|Back to its/ })
        .click()
    }
    await show.click()
    await inside.locator('.telling [data-context]:visible').first().waitFor()
    expect((await addressOf(inside)).hash).toBe('#?secret=abcdefghij')
    expect(await host.evaluate(() => history.length)).toBe(before)
    expect(faults).toEqual([])
    await host.close()
  })
})
