import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hosts, openHosts } from '../support/hosts/openHosts'
import {
  drawn,
  frameIn,
  nextIn,
  scrollOf,
  stepIn,
} from '../support/hosts/tryHost'
import { someOf } from '../support/someOf'

// Our page as a guest in somebody else's, which sends no CORS headers.

let site: Hosts
beforeAll(async () => {
  site = await openHosts()
})
afterAll(() => site.close())

const BELOW = '<div class="below"></div>'
const SANDBOX = ' sandbox="allow-scripts"'
/** A frame of 600 x 400, between fields of the host's own. */
const frame = (address = '', more = '') =>
  `<p><button>Before</button></p><iframe title="Explainer" src="${site.child.replace(/\?.*/, '')}${address}" width="600" height="400"${more}></iframe><p><button>After</button></p>${BELOW}${BELOW}`

async function openGuest(embed: string, before?: () => void) {
  const opened = await site.open(embed, '', before ? { before } : {})
  const inside = await frameIn(opened.page)
  await inside.locator('html[data-ready]').waitFor()
  return { ...opened, inside }
}
const live = (inside: Frame) =>
  inside.locator('.stage .map[data-painter="live"]').waitFor()

describe('in a sandbox without same origin', () => {
  test('it steps, draws the live map, asks for no font, and logs nothing', async () => {
    const asked: string[] = []
    const { page, inside, faults } = await openGuest(frame('', SANDBOX))
    page.on('request', (request) => asked.push(request.url()))
    await live(inside)
    await nextIn(inside).click()
    await expect.poll(() => stepIn(inside)).toBe('where')
    await live(inside)
    const fonts = await inside.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect([...asked, ...fonts].filter((url) => /woff/.test(url))).toEqual([])
    const full = inside.getByRole('link', { name: /^Full page/ })
    await full.click()
    const address = inside.getByText(/its address is/)
    await address.waitFor()
    expect(await address.innerText()).toMatch(/http.*index\.html#where/)
    // The browser's own word on the sandbox; nothing of ours.
    expect(faults.filter((fault) => !/Blocked opening/.test(fault))).toEqual([])
    await page.close()
  })

  test('outside a sandbox it loads our fonts, from our own address alone', async () => {
    const { page, inside, faults } = await openGuest(frame())
    const fonts = () =>
      inside.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /woff/.test(name))
          .map(({ name }) => new URL(name).origin === location.origin),
      )
    await expect.poll(fonts).toContain(true)
    expect(await fonts()).not.toContain(false)
    await full(inside)
    expect(faults).toEqual([])
    await page.close()
  })
})

/** Run in a page: what the browser tells of a line that is fast enough for fonts. */
/** Outside a sandbox nothing is said of the address: the page opens. */
async function full(inside: Frame) {
  expect(await inside.getByText(/its address is/).isVisible()).toBe(false)
}

const FRAMES = [
  ['sandboxed', SANDBOX],
  ['plain', ''],
] as const

describe.each(someOf(FRAMES, 2))('%s, a good neighbour', (_, sandbox) => {
  test('a wheel over words, map and timeline scrolls the host from its first turn', async () => {
    const { page, inside, faults } = await openGuest(
      frame('?step=escapes', sandbox),
    )
    await live(inside)
    expect(
      await inside.getByRole('button', { name: 'More of this' }).isVisible(),
    ).toBe(true)
    // Of the frame itself and of the words in it: theirs is no wheel.
    const lines = () =>
      inside.evaluate(() => [
        window.scrollY,
        ...[...document.querySelectorAll('.telling')].map((e) => e.scrollTop),
      ])
    const parts = [
      '.telling:visible',
      '.stage .map',
      'footer',
      '.timeline-rail',
    ]
    for (const part of parts) {
      if (part === '.timeline-rail') {
        await inside.getByLabel('Timeline in place of the map').check()
      }
      await page.evaluate(() => window.scrollTo(0, 0))
      await inside.locator(part).hover()
      const before = await lines()
      await page.mouse.wheel(0, 120)
      await expect.poll(() => scrollOf(page), { message: part }).toBe(120)
      expect(await lines(), part).toEqual(before)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test('Tab goes in, through and out again; keys outside change nothing', async () => {
    const { page, inside, faults } = await openGuest(
      frame('?step=escapes', sandbox),
    )
    await live(inside)
    await page.getByRole('button', { name: 'Before' }).focus()
    for (const key of [
      'ArrowRight',
      'End',
      'Home',
      'Escape',
      'n',
      'PageDown',
    ]) {
      await page.keyboard.press(key)
    }
    await page.evaluate(() => window.scrollTo(0, 0))
    await drawn(page, 10)
    expect(await stepIn(inside)).toBe('escapes')
    const names: string[] = []
    const at = () =>
      page.evaluate(() => document.activeElement?.textContent ?? '')
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab')
      if ((await at()) === 'After') break
      names.push(
        await inside.evaluate(() => document.activeElement?.textContent ?? ''),
      )
    }
    expect(await at()).toBe('After')
    for (const name of [/Full page/, /More of this/, /Back/, /Next/]) {
      expect(
        names.some((one) => name.test(one)),
        `${name} among ${names.join(' | ')}`,
      ).toBe(true)
    }
    await page.keyboard.press('Shift+Tab')
    expect(await at()).not.toBe('After')
    expect(await stepIn(inside)).toBe('escapes')
    expect(faults).toEqual([])
    await page.close()
  })

  test.each([
    ['in view', '', ''],
    ['at a claim', '', '#claim-hours-before'],
    ['lazy, below the fold', `${BELOW}${BELOW}${BELOW}`, '?step=escapes'],
    ['below the fold, at a claim', `${BELOW}${BELOW}`, '#claim-hours-before'],
  ])(
    '%s: it never moves the host’s focus or scroll',
    async (_, above, address) => {
      const { page, faults } = await site.open(
        `<input aria-label="Name" autofocus>${above}${frame(address, `${sandbox} loading="lazy"`)}`,
      )
      const where = () =>
        page.evaluate(() => [
          window.scrollX,
          window.scrollY,
          document.activeElement?.tagName,
        ])
      // The browser gives the field its focus after the page has loaded.
      await expect.poll(where).toEqual([0, 0, 'INPUT'])
      const field = page.getByLabel('Name')
      if (above) {
        // Near enough to be fetched, and still out of view.
        const top = await page
          .locator('iframe')
          .evaluate((e) => e.getBoundingClientRect().top)
        await page.evaluate((y) => window.scrollTo(0, y), top - 850)
      }
      const before = await where()
      const inside = await frameIn(page)
      await inside.locator('html[data-ready]').waitFor()
      await drawn(page, 20)
      expect(await where()).toEqual(before)
      // Steps by message and by the frame's own address, not by a press: that is a focus of the reader's.
      await page.evaluate(() =>
        window.frames[0]?.postMessage(
          { target: 'ain-issa-explainer', type: 'go', step: 'reactions' },
          '*',
        ),
      )
      await expect.poll(() => stepIn(inside)).toBe('reactions')
      await drawn(page, 20)
      expect(await where()).toEqual(before)
      expect(await field.evaluate((e) => e === document.activeElement)).toBe(
        true,
      )
      // A press moves the focus, as any press does, and no scroll.
      await page.locator('iframe').evaluate((e) => e.scrollIntoView())
      const line = await scrollOf(page)
      for (let i = 0; i < 3; i++) {
        await inside.locator('[data-go="-1"]').click()
        await drawn(page, 10)
      }
      expect(await scrollOf(page)).toBe(line)
      expect(faults).toEqual([])
      await page.close()
    },
  )
})

test('one finger scrolls the host, wherever in the frame it is put', async () => {
  const context = await site.browser.newContext({
    ...{
      hasTouch: true,
      isMobile: true,
      viewport: { width: 620, height: 700 },
    },
  })
  const page = await context.newPage()
  await page.goto(
    site.hosts.add(
      `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title><style>.below{height:1500px}</style>${frame('?step=escapes')}`,
    ),
  )
  const inside = await frameIn(page)
  await live(inside)
  for (const part of ['.telling:visible', '.stage .map', '.timeline-rail']) {
    if (part === '.timeline-rail') {
      await inside.getByLabel('Timeline in place of the map').check()
    }
    await page.evaluate(() => window.scrollTo(0, 0))
    // A busy machine loses touches; a frame that took them would take all.
    await expect
      .poll(
        async () => {
          await swipeUp(page, inside, part)
          return scrollOf(page)
        },
        { message: part },
      )
      .toBeGreaterThan(60)
  }
  await context.close()
})

async function swipeUp(page: Page, inside: Frame, part: string) {
  const box = await inside.locator(part).first().boundingBox()
  const session = await page.context().newCDPSession(page)
  const x = Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2)
  const from = Math.round((box?.y ?? 0) + (box?.height ?? 0) * 0.8)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  await touch('touchStart', from)
  for (let y = from - 10; y >= from - 120; y -= 10) await touch('touchMove', y)
  await touch('touchEnd', from - 120)
}
