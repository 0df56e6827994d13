import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { mapFaults } from './mapFaults'
import {
  atRest,
  laidOut,
  liveMap,
  MOVING,
  type OpenedPage,
  openSite,
  type Site,
  shifts,
  stepNow,
  watchShifts,
} from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The map moves here, and jumps there. */
const PHONE = { width: 390, height: 844, ...MOVING }
const LAPTOP = { width: 1440, height: 900 }

const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => e.getBoundingClientRect().top)
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => e.getBoundingClientRect().bottom)
const hash = (page: Page) => page.evaluate(() => location.hash)
const entries = (page: Page) => page.evaluate(() => history.length)

/** Scrolls as a reader does, until the step's heading stands at the reading line. */
async function scrollTo(page: Page, id: string) {
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0
    const covered = Number.parseFloat(
      getComputedStyle(document.documentElement).scrollPaddingTop,
    )
    scrollBy(0, top - covered - 20)
  }, id)
}

/** Comes to a step of an open page as by a link, with nothing chosen, selected or pointed at. */
async function startAt(page: Page, id: string) {
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    getSelection()?.removeAllRanges()
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  // What was scrolled past may still be on its way into the address: only from another one is this a move.
  await page.goto(`${site.address}#elsewhere`)
  await page.goto(`${site.address}#${id}`)
  await expect.poll(() => stepNow(page)).toBe(id)
  await atRest(page)
}

/** What has the focus, if nobody could see it. */
function focusHidden(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    // The words of a link may run on to a second line: the first one counts.
    const [box] = focused?.getClientRects() ?? []
    if (!focused || !box || focused === document.body) return null
    const x = Math.min(box.left + 5, innerWidth - 1)
    const y = box.top + Math.min(8, box.height / 2)
    const on = document.elementFromPoint(x, y)
    const isSeen = on && (focused.contains(on) || on.contains(focused))
    return isSeen ? null : focused.outerHTML.slice(0, 120)
  })
}

describe.each([PHONE, LAPTOP])('at $width x $height', (size) => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await site.open('#how-many', { ...size, before: watchShifts })
    await liveMap(opened.page)
  })
  afterAll(() => opened.page.context().close())

  test('a deep link opens at its step: right below what is sticky, without a shift', async () => {
    const { page, faults } = opened
    expect(await stepNow(page)).toBe('how-many')
    const covered =
      size.width < 1024
        ? await bottomOf(page, '.stage')
        : await bottomOf(page, '.bar')
    const top = await topOf(page, '#how-many')
    expect(top - covered).toBeGreaterThan(-2)
    expect(top - covered).toBeLessThan(12)
    expect(await shifts(page)).toBe(0)
    expect(faults).toEqual([])
  })

  test('nothing shifts while the story is stepped through', async () => {
    const { page } = opened
    await startAt(page, 'where')
    for (const id of PUBLISHED_STEPS) {
      await page.evaluate((id) => {
        location.hash = id
      }, id)
      await atRest(page)
    }
    expect(await shifts(page)).toBe(0)
  })

  test('scrolling moves step, timeline and map, and replaces the address', async () => {
    const { page, faults } = opened
    await startAt(page, 'where')
    const before = await entries(page)
    for (const id of ['sides', 'airstrikes', 'withdrawal', 'what-is-known']) {
      await scrollTo(page, id)
      await expect.poll(() => stepNow(page)).toBe(id)
      await expect.poll(() => hash(page)).toBe(`#${id}`)
      const title = await page.locator(`#${id}-title`).textContent()
      expect(await page.locator('.stage .map').getAttribute('aria-label')).toBe(
        `Map: ${title}`,
      )
      const current = page.locator('[aria-current="step"]')
      expect(await current.count()).toBe(1)
    }
    expect(await entries(page)).toBe(before)
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect.poll(() => stepNow(page)).toBe('where')
    await expect.poll(() => hash(page)).toBe('')
    expect(faults).toEqual([])
  })

  test('choosing adds an entry: Back returns to the step and the line, Forward comes again', async () => {
    const { page } = opened
    await startAt(page, 'where')
    await scrollTo(page, 'airstrikes')
    await expect.poll(() => hash(page)).toBe('#airstrikes')
    // A little further, and on at once: no entry of the history knows that line yet.
    const line = await page.evaluate(() => {
      scrollBy(0, 90)
      const line = scrollY
      document.querySelector<HTMLElement>('[data-event="esper"]')?.click()
      return line
    })
    await expect.poll(() => stepNow(page)).toBe('withdrawal')
    await page.goBack()
    await expect.poll(() => stepNow(page)).toBe('airstrikes')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(line)
    await page.goForward()
    await expect.poll(() => stepNow(page)).toBe('withdrawal')
    expect(await hash(page)).toBe('#withdrawal')
  })

  test('a reload comes back to the line', async () => {
    const { page } = opened
    await startAt(page, 'where')
    await scrollTo(page, 'how-many')
    await expect.poll(() => hash(page)).toBe('#how-many')
    const before = await topOf(page, '#how-many .chart')
    await page.reload()
    await liveMap(page)
    // Our fonts are there the second time: that moves it by less than a line.
    const moved = (await topOf(page, '#how-many .chart')) - before
    expect(Math.abs(moved)).toBeLessThan(25)
  })

  test('a term that is looked up leaves step and address as they are', async () => {
    const { page } = opened
    await startAt(page, 'escapes')
    await page.locator('#escapes a.term').first().click()
    await expect.poll(() => hash(page)).toMatch(/^#term-/)
    const term = await hash(page)
    await page.mouse.move(size.width / 3, size.height - 60)
    await page.mouse.wheel(0, 60)
    // Longer than the address waits to be written.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
    expect(await hash(page)).toBe(term)
    expect(await stepNow(page)).toBe('escapes')
    await page.goBack()
    await expect.poll(() => hash(page)).toBe('#escapes')
  })

  test('the focus is never hidden by what is sticky, whichever way it goes', async () => {
    const { page } = opened
    await startAt(page, 'airstrikes')
    await page.locator('#airstrikes a').first().focus()
    const hidden: string[] = []
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press(i < 30 ? 'Tab' : 'Shift+Tab')
      // While the map flies its words are on their way.
      if (await focusHidden(page)) await atRest(page)
      const fault = await focusHidden(page)
      if (fault) hidden.push(fault)
    }
    expect(hidden).toEqual([])
  })

  test('Tab leads from the stage into the step that is now, and back', async () => {
    const { page } = opened
    await startAt(page, 'how-many')
    const stops = page.locator('.stage :is(a, button, summary):visible')
    await page.locator('[data-event="kurd"]').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stepNow(page)).toBe('also-reported')
    expect(await stops.count()).toBeGreaterThan(3)
    // Two addresses have opened one right after the other.
    await atRest(page)
    expect(
      await page.evaluate(() =>
        document.activeElement?.getAttribute('data-event'),
      ),
    ).toBe('kurd')
    await page.keyboard.press('Tab')
    const section = () =>
      page.evaluate(() => document.activeElement?.closest('section')?.id)
    expect(await section()).toBe('also-reported')
    expect(await stepNow(page)).toBe('also-reported')
    await page.keyboard.press('Shift+Tab')
    expect(
      await page.evaluate(() =>
        document.activeElement?.getAttribute('data-event'),
      ),
    ).toBe('kurd')
  })

  test('a control that leads on keeps the focus, so that it can be pressed again', async () => {
    const { page } = opened
    await startAt(page, 'airstrikes')
    await page.locator('[data-event="escapes"]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => stepNow(page)).toBe('escapes')
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.getAttribute('data-event')),
      )
      .toBe('escapes')
  })

  test('focus on what is sticky leaves the page where it is', async () => {
    const { page } = opened
    await startAt(page, 'withdrawal')
    const from = await page.evaluate(() => scrollY)
    const sticky =
      size.width < 1024
        ? '.stage :is(a, button)'
        : '.bar :is(a), .stage :is(a, button, summary)'
    const moved = await page.locator(sticky).evaluateAll((all) =>
      all
        .filter((e) => e.getClientRects().length && !e.matches('.skip'))
        .filter((e) => {
          const before = scrollY
          ;(e as HTMLElement).focus()
          return scrollY !== before
        })
        .map((e) => e.outerHTML.slice(0, 100)),
    )
    expect(moved).toEqual([])
    expect(await page.evaluate(() => scrollY)).toBe(from)
  })

  test('text can be selected across steps, and found, without losing either', async () => {
    const { page } = opened
    await startAt(page, 'escapes')
    const selected = await page.evaluate(async () => {
      const range = document.createRange()
      const from = document.querySelector('#escapes .telling p:not([class])')
      const to = document.querySelector('#how-many .telling p:not([class])')
      if (!from || !to) return ''
      range.setStart(from, 0)
      range.setEnd(to, 1)
      getSelection()?.addRange(range)
      document.querySelector('#withdrawal')?.scrollIntoView()
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return String(getSelection())
    })
    await expect.poll(() => stepNow(page)).toBe('withdrawal')
    expect(selected).toContain('detention camp')
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected)
    const found = await page.evaluate(() => {
      getSelection()?.removeAllRanges()
      return (window as unknown as { find: (text: string) => boolean }).find(
        'no ally served',
      )
    })
    expect(found).toBe(true)
    await expect.poll(() => stepNow(page)).toBe('sides')
  })

  test('the address of a claim marks it, and keeps its step although another is nearer', async () => {
    // The first at once, the others from there.
    const { page } = await site.open('#claim-ayaf-859', size)
    await liveMap(page)
    for (const claim of ['ayaf-859', 'kurd-flag', 'esper-online']) {
      await page.goto(`${site.address}#claim-${claim}`)
      await expect.poll(() => hash(page)).toBe(`#claim-${claim}`)
      await atRest(page)
      const section = await page
        .locator(`#claim-${claim}`)
        .evaluate((e) => e.closest('section')?.id)
      expect(await stepNow(page)).toBe(section)
      expect(await hash(page)).toBe(`#claim-${claim}`)
      const covered = size.width < 1024 ? await bottomOf(page, '.stage') : 40
      expect(await topOf(page, `#claim-${claim}`)).toBeGreaterThan(covered - 2)
    }
    await page.context().close()
  })

  test('what is laid out later leaves line, step and address as they are', async () => {
    for (const [address, step] of [
      ['#withdrawal', 'withdrawal'],
      ['#claim-kurd-flag', 'also-reported'],
    ] as const) {
      const { page } = await site.open(address, size)
      const target = page.locator(`${address.replace('#', '[id="')}"]`)
      const before = await target.boundingBox()
      await laidOut(page)
      await atRest(page)
      const after = await target.boundingBox()
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(2)
      expect(await stepNow(page)).toBe(step)
      expect(await hash(page)).toBe(address)
      await page.context().close()
    }
  })
})

describe('on a phone', () => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await site.open('', PHONE)
    await liveMap(opened.page)
  })
  afterAll(() => opened.page.context().close())

  test('map and strip stick on top once the story starts, and leave room to read', async () => {
    const { page } = opened
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect.poll(() => hash(page)).toBe('')
    expect(await topOf(page, '.stage')).toBeGreaterThan(300)
    await scrollTo(page, 'escapes')
    await expect.poll(() => topOf(page, '.stage')).toBe(0)
    const share = (await bottomOf(page, '.stage')) / PHONE.height
    expect(share).toBeLessThan(0.46)
  })

  test('the map folds away and comes back, the line that is read stays', async () => {
    const { page, faults } = opened
    await startAt(page, 'escapes')
    const button = page.locator('.fold')
    const stage = await bottomOf(page, '.stage')
    const line = await topOf(page, '#escapes')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await button.click()
    expect(await button.innerText()).toBe('Show map')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('.stage .map').isVisible()).toBe(false)
    expect(await page.locator('nav.timeline').isVisible()).toBe(true)
    expect(await bottomOf(page, '.stage')).toBeLessThan(stage - 150)
    expect(Math.abs((await topOf(page, '#escapes')) - line)).toBeLessThan(2)
    await button.click()
    await atRest(page)
    expect(await page.locator('.stage .map').isVisible()).toBe(true)
    expect(Math.abs((await topOf(page, '#escapes')) - line)).toBeLessThan(2)
    expect(faults).toEqual([])
  })

  test('folding right after a choice keeps the step and the address', async () => {
    const { page } = opened
    for (const id of ['airstrikes', 'how-many', 'withdrawal']) {
      await startAt(page, id)
      await page.locator('.fold').click()
      await page.waitForFunction(
        () => document.documentElement.dataset.folded === '',
      )
      // Longer than the address waits to be written.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
      expect(await stepNow(page)).toBe(id)
      expect(await hash(page)).toBe(`#${id}`)
      await page.locator('.fold').click()
    }
  })

  test('a width that changes while the map is folded away leaves it whole', async () => {
    const { page, faults } = await site.open('#reactions', PHONE)
    await liveMap(page)
    await page.locator('.fold').click()
    await page.setViewportSize({ width: 412, height: 844 })
    await page.setViewportSize({ width: 844, height: 390 })
    await page.setViewportSize({ width: 412, height: 844 })
    await page.locator('.fold').click()
    await liveMap(page)
    expect(await mapFaults(page, 'live')).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a turned phone stays at its step', async () => {
    const { page } = await site.open('#airstrikes', {
      ...{ ...PHONE, hasTouch: true, isMobile: true },
    })
    await liveMap(page)
    for (const [width, height] of [
      [844, 390],
      [390, 844],
      [768, 1024],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await atRest(page)
      expect(await stepNow(page), `${width}`).toBe('airstrikes')
      const box = await page.locator('#airstrikes').boundingBox()
      expect(box?.y, `${width}`).toBeLessThan(height * 0.75)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(height * 0.3)
    }
    expect(await hash(page)).toBe('#airstrikes')
    await page.context().close()
  })

  test('without context the frame of the current mark spans the whole day', async () => {
    const widths: number[] = []
    for (const context of ['on', 'off']) {
      const { page } = await site.open(`?context=${context}#airstrikes`, PHONE)
      const box = await page.locator('[aria-current="step"]').boundingBox()
      widths.push(box?.width ?? 0)
      await page.context().close()
    }
    const [narrowed = 0, allDay = 0] = widths
    // 11 of 24 hours, and all of them.
    expect(narrowed / allDay).toBeCloseTo(11 / 24, 1)
  })

  test.each([
    [640, 360],
    [844, 390],
    [390, 470],
  ])(
    'at %i x %i there is no room for a stage: nothing sticks, each step has its map',
    async (width, height) => {
      const { page } = await site.open('#escapes', { width, height })
      expect(
        await page
          .locator('.stage')
          .evaluate((e) => getComputedStyle(e).position),
      ).toBe('static')
      expect(await page.locator('#escapes .map').isVisible()).toBe(true)
      expect(await page.locator('.fold').isVisible()).toBe(false)
      await page.context().close()
    },
  )

  test('step controls are large enough for a thumb, other targets for a finger', async () => {
    const { page } = await site.open('#escapes', { ...PHONE, hasTouch: true })
    await liveMap(page)
    await page.getByRole('button', { name: 'Explore' }).click()
    const small = await page
      .locator(':is(.stage button, .map-controls button, .onward a)')
      .evaluateAll((all) =>
        all
          .filter((e) => e.getClientRects().length)
          .filter((e) => {
            const { width, height } = e.getBoundingClientRect()
            const least = e.matches('.map-controls *, .onward *') ? 40 : 24
            return width < least || height < least
          })
          .map((e) => e.outerHTML.slice(0, 100)),
      )
    expect(small).toEqual([])
    await page.context().close()
  })

  test('the buttons of the map lie free while exploring', async () => {
    const { page } = await site.open('#airstrikes', { width: 320, height: 844 })
    await liveMap(page)
    await page.getByRole('button', { name: 'Explore' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 844 })
      await atRest(page)
      const covered = await page
        .locator('.map-controls button, .exploring button, .explore, .fold')
        .evaluateAll((all) =>
          all
            .filter((button) => {
              const { x, y, width, height } = button.getBoundingClientRect()
              const on = document.elementFromPoint(
                x + width / 2,
                y + height / 2,
              )
              return !button.contains(on)
            })
            .map((button) => button.outerHTML),
        )
      expect(covered, `${width}`).toEqual([])
    }
    await page.context().close()
  })
})

test('a step that the reader chose is said once, one scrolled to is not', async () => {
  const { page } = await site.open('#where', LAPTOP)
  await liveMap(page)
  const status = page.locator('main > [role="status"]')
  await scrollTo(page, 'sides')
  await expect.poll(() => stepNow(page)).toBe('sides')
  expect(await status.innerText()).toBe('')
  await page.locator('.progress a').last().click()
  await expect
    .poll(() => status.innerText())
    .toBe('3 of 11: A first announcement')
  await page.context().close()
})

test('in a frame nothing is added to the host’s history, and its hash stays', async () => {
  const { page, faults } = await site.open('', LAPTOP)
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,">
        <iframe title="The story" src="/#?secret=abcdefghij" width="900" height="800"></iframe>`,
    }),
  )
  await page.goto(`${site.address}host`)
  const frame = page.frameLocator('iframe')
  const before = await entries(page)
  await frame.locator('main[data-step]').waitFor()
  await frame.locator('[data-event="esper"]').click()
  await expect
    .poll(() => frame.locator('main').getAttribute('data-step'))
    .toBe('withdrawal')
  const address = () =>
    frame.locator('main').evaluate(() => location.search + location.hash)
  await expect.poll(address).toBe('?step=withdrawal#?secret=abcdefghij')
  expect(await entries(page)).toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})
