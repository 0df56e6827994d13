import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicationOf } from '../../src/model/publication'
import { someOf } from '../support/someOf'
import { realStory } from '../support/stories'
import { axeFaults } from './axe'
import { atRest, liveMap, openSite, type Site, sharedTab } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const line = (page: Page) => page.locator('.filter-line')
const said = (page: Page) => line(page).innerText()
const rows = (page: Page) =>
  page
    .locator('[data-ledger] tbody tr[data-claim]')
    .evaluateAll((all) =>
      all
        .filter((row) => getComputedStyle(row).display !== 'none')
        .map((row) => row.getAttribute('data-claim')),
    )
const openLedger = (page: Page) => page.locator('#every-claim').click()
const by = (speaker: string) =>
  realStory.claims.filter((c) => c.speaker === speaker).map(({ id }) => id)

describe.each(someOf([320, 768, 1440], 2))('the charts at %i px', (width) => {
  test('every mark stands where its value is on the axis, within 1 px', async () => {
    const { page, faults } = await site.open('#how-many', { width })
    for (const step of ['how-many', 'where']) {
      const { ticks, marks } = await page.evaluate((id) => {
        const chart = document.querySelector(`#${id} .chart`)
        const middle = (e: Element | null | undefined) => {
          const { left = 0, width = 0 } = e?.getBoundingClientRect() ?? {}
          return left + width / 2
        }
        return {
          // Km and miles have a row of numerals each; the first is the axis.
          ticks: [
            ...(chart?.querySelectorAll('.grid > text[dy="15"]') ?? []),
          ].map((text) => ({
            value: Number.parseFloat(text.textContent.replaceAll(',', '')),
            x: middle(text),
          })),
          marks: [...(chart?.querySelectorAll('.track') ?? [])].map(
            (track) => ({
              value: Number(track.getAttribute('data-value')),
              x: middle(track.querySelector('[data-mark-at]')),
            }),
          ),
        }
      }, step)
      // The last numeral may carry a unit; the others are centred on their tick.
      const [first, second] = ticks
      expect(ticks.length).toBeGreaterThan(4)
      const perUnit =
        ((second?.x ?? 0) - (first?.x ?? 0)) /
        ((second?.value ?? 0) - (first?.value ?? 0))
      for (const { value, x } of marks) {
        const expected = (first?.x ?? 0) + value * perUnit
        expect(Math.abs(x - expected), `${value}`).toBeLessThan(1)
      }
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a filter in the address', () => {
  const openAnew = sharedTab(() => site)

  test('leaves one speaker’s claims in the ledger, on the map, the timeline and the charts, and says so', async () => {
    const { page, faults } = await openAnew('?speaker=jelal-ayaf#how-many')
    await liveMap(page)
    expect(await said(page)).toContain(
      'You see only what Jelal Ayaf said: 8 of 76 claims.',
    )
    await openLedger(page)
    expect(await rows(page)).toEqual(by('jelal-ayaf'))
    const visible = (selector: string) => page.locator(`${selector}:visible`)
    expect(await visible('#how-many .figure-row').count()).toBe(1)
    expect(await visible('#how-many .chart-words').count()).toBe(0)
    // The camp’s ring rests on The Hill’s word, the escapes’ bar on his as well.
    expect(await visible('.stage .map [data-claim]').count()).toBe(0)
    const marks = await visible('.timeline a[data-event]').evaluateAll((all) =>
      all.map((mark) => (mark as HTMLElement).dataset.event),
    )
    expect(marks.length).toBeGreaterThan(0)
    for (const id of marks) {
      const event = realStory.events.find((e) => e.id === id)
      const claims = event?.claims ?? []
      expect(claims.some((c) => by('jelal-ayaf').includes(c))).toBe(true)
    }
    expect(faults).toEqual([])
  })

  test('an account is everybody in it', async () => {
    const { page } = await openAnew('?speaker=kurdish-led')
    const speakers = realStory.speakers
      .filter(({ account }) => account === 'kurdish-led')
      .map(({ id }) => id)
    const claims = realStory.claims.filter((c) => speakers.includes(c.speaker))
    expect(await said(page)).toContain(
      `what the Kurdish-led authorities said: ${claims.length} of 76`,
    )
    await openLedger(page)
    expect(await rows(page)).toEqual(claims.map(({ id }) => id))
  })

  test('two speakers stand side by side, each under its name', async () => {
    const { page } = await openAnew('?speaker=ap,jelal-ayaf')
    await openLedger(page)
    const sides = await page
      .locator('[data-ledger] tbody tr:visible')
      .evaluateAll((all) =>
        all.map((row) => ({
          speaker: (row as HTMLElement).dataset.speaker,
          left: Math.round(row.getBoundingClientRect().left),
        })),
      )
    const lefts = (speaker: string) => [
      ...new Set(
        sides.filter((s) => s.speaker === speaker).map(({ left }) => left),
      ),
    ]
    const [ap, ayaf] = [lefts('ap'), lefts('jelal-ayaf')]
    expect([ap.length, ayaf.length]).toEqual([1, 1])
    expect(ayaf[0]).toBeGreaterThan((ap[0] ?? 0) + 300)
    expect(await page.locator('.ledger-sides').innerText()).toMatch(
      /AP.*Jelal Ayaf/s,
    )
  })

  test('the ledger’s form writes it, without a reload; Show all takes it out', async () => {
    const { page } = await openAnew('#escapes')
    await page.evaluate(() => Object.assign(window, { same: true }))
    await openLedger(page)
    await page.locator('[name="status"]').selectOption('on-record,reported')
    await expect.poll(() => page.url()).toContain('?status=on-record,reported')
    const strict = realStory.claims.filter(({ status }) =>
      ['on-record', 'reported'].includes(status),
    )
    expect(await said(page)).toContain(`${strict.length} of 76`)
    await page.locator('[name="speaker"]').selectOption('the-hill')
    expect(await said(page)).toContain('what The Hill said')
    await page.getByRole('link', { name: 'Show all' }).click()
    expect(await line(page).isVisible()).toBe(false)
    await expect.poll(() => page.url()).not.toContain('speaker')
    expect(await rows(page)).toHaveLength(realStory.claims.length)
    expect(await page.evaluate(() => 'same' in window)).toBe(true)
  })

  test('stays in links from step to step, and on paper', async () => {
    const { page } = await openAnew('?speaker=mark-esper#escapes')
    await page.locator('#escapes .onward a').first().click()
    await expect.poll(() => page.url()).toContain('#how-many')
    await expect.poll(() => page.url()).toContain('?speaker=mark-esper')
    expect(await line(page).isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await line(page).isVisible()).toBe(true)
    expect((await line(page).boundingBox())?.y).toBeLessThan(60)
    await page.emulateMedia({ media: null })
  })

  test('that cannot be followed without script says so, and shows everything', async () => {
    const { page } = await site.open('?speaker=ap', {
      javaScriptEnabled: false,
    })
    await openLedger(page)
    expect(await page.locator('.ledger').innerText()).toContain(
      'Without script this page shows every claim.',
    )
    expect(await rows(page)).toHaveLength(realStory.claims.length)
    await page.context().close()
  })

  test('counts with the context as it is', async () => {
    const { page } = await openAnew('?status=claimed&context=off')
    const claimed = realStory.claims.filter(
      ({ context, status }) => !context && status === 'claimed',
    )
    expect(await said(page)).toContain(`${claimed.length} of 26 claims`)
    await page.locator('[data-option="context=on"]').click()
    await expect.poll(() => said(page)).toContain('of 76 claims')
    await openLedger(page)
    await page.locator('[name="context"]').selectOption('off')
    await expect.poll(() => said(page)).toContain('of 26 claims')
    await expect.poll(() => page.url()).toContain('context=off')
    expect(await rows(page)).toEqual(claimed.map(({ id }) => id))
  })

  test('that names nobody we know shows everything, and says what it ignored', async () => {
    const { page, faults } = await openAnew(
      '?speaker=<b>nobody</b>&status=true&known=noon',
    )
    expect(await said(page)).toMatch(
      /Not understood in the address, and ignored: speaker=<b>nobody<\/b> status=true known=noon/,
    )
    expect(await said(page)).not.toContain('You see only')
    expect(await page.locator('.figure-row:visible').count()).toBeGreaterThan(8)
    expect(faults).toEqual([])
  })

  test('that fits no claim says so, and offers the way back', async () => {
    const { page } = await openAnew('?speaker=ap&status=on-record')
    expect(await said(page)).toMatch(/0 of 76 claims\. No claim fits\./)
    await page.getByRole('link', { name: 'Show all' }).click()
    expect(await line(page).isVisible()).toBe(false)
  })
})

describe('what was known at', () => {
  const { moments, timeUnknown } = publicationOf(realStory)

  test('each moment leaves exactly what was published by then, and counts the rest', async () => {
    const { page, faults } = await site.open('?known=00:00', {})
    expect(await said(page)).toContain(
      'known to have been published by the start of Sunday 13 October:',
    )
    await openLedger(page)
    for (const [i, { time }] of moments.entries()) {
      await expect
        .poll(() => decodeURIComponent(page.url()))
        .toContain(`known=${time}`)
      const known = moments.slice(0, i + 1).flatMap(({ claims }) => claims)
      const ids = new Set(known.map(({ id }) => id))
      expect(await rows(page), time).toEqual(
        realStory.claims.map(({ id }) => id).filter((id) => ids.has(id)),
      )
      const text = await said(page)
      expect(text).toContain(`: ${ids.size} of 76 claims`)
      expect(text).toContain(`${timeUnknown.length} more have no known time`)
      const later = page.getByRole('link', { name: 'Later' })
      const isLast = i === moments.length - 1
      expect(await later.getAttribute('aria-disabled')).toBe(String(isLast))
      if (!isLast) await later.click()
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the list of moments stands without script, with both clocks', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false })
    await page.locator('.known > summary').click()
    const text = await page.locator('.known').innerText()
    expect(text).toContain('12:05 Syria time, 05:05 Washington time')
    expect(text).toContain(`Time not known: ${timeUnknown.length} claims`)
    expect(text).toContain('not of events')
    await page.context().close()
  })
})

describe('a claim', () => {
  test('can be cited in three forms, with its own address', async () => {
    const { page, faults } = await site.open('?theme=dark', {})
    await openLedger(page)
    const row = page.locator('tr[data-claim="ayaf-859"]')
    await row.getByRole('button', { name: /Cite/ }).click()
    const forms = await row.locator('[data-form]').allInnerTexts()
    expect(forms).toHaveLength(3)
    for (const form of forms) {
      expect(form).toContain('859 people')
      expect(form).toContain('Jelal Ayaf, via local reporters, AP and The Hill')
      expect(form).toContain('claimed')
      expect(form).toContain(`${site.address}#claim-ayaf-859`)
      expect(form).not.toMatch(/[{}]|status:/)
    }
    const [year, , day] = realStory.version.split('-').map(Number)
    const month = new Date(realStory.version).toLocaleString('en', {
      ...{ month: 'long', timeZone: 'UTC' },
    })
    expect(forms[1]).toContain(`${month} ${day}, ${year}`)
    expect(forms[2]).toContain(`(${year}, ${month} ${day})`)
    await row.getByRole('button', { name: 'Copy APA' }).click()
    const selected = () => page.evaluate(() => String(getSelection()))
    await expect.poll(selected).toContain(`(${year}, ${month} ${day})`)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a term', () => {
  const box = (page: Page) => page.locator('#term-box')

  test('is explained where it stands: on hover, on focus, until it is left or dismissed', async () => {
    const { page } = await site.open('#escapes', {})
    const term = page.locator('#escapes a.term', { hasText: 'ISIS' })
    await term.hover()
    await box(page).waitFor()
    expect(await box(page).innerText()).toContain('Islamic State')
    // It can be pointed at (WCAG 1.4.13).
    await box(page).hover()
    await page.waitForFunction(() =>
      document.querySelector('#term-box')?.matches(':hover'),
    )
    expect(await box(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await box(page).isVisible()).toBe(false)
    await page.locator('#escapes .onward a').first().focus()
    await page.keyboard.press('Tab')
    await term.focus()
    await box(page).waitFor()
    expect(await term.getAttribute('aria-describedby')).toBe('term-box')
    expect(await page.locator('main').getAttribute('data-step')).toBe('escapes')
    await page.context().close()
  })

  test('at a tap stays on the page; a second tap leads to the list', async () => {
    const { page } = await site.open('#escapes', {
      ...{ width: 390, height: 844 },
      ...{ hasTouch: true, isMobile: true },
    })
    // Until the map stands over the words as it will, a tap may meet it, and be tried again from elsewhere.
    await liveMap(page)
    await atRest(page)
    const term = page.locator('#escapes a.term', { hasText: 'ISIS' })
    await term.tap()
    await box(page).waitFor()
    const { x = 0, width = 0 } = (await box(page).boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
    await expect.poll(() => page.url()).toContain('#escapes')
    await term.tap()
    await expect.poll(() => page.url()).toContain('#term-isis')
    await page.context().close()
  })
})

describe('the ruler', () => {
  test('measures between any two places, by form and by pointing, and draws it', async () => {
    const { page, faults } = await site.open('#where', {})
    await liveMap(page)
    await page.locator('[data-ruler-to="raqqa"]').click()
    const result = page.locator('.ruler-figure output')
    await expect
      .poll(() => result.innerText())
      .toContain('49.8 km (30.9 miles)')
    expect(await page.locator('.free-length').innerText()).toBe(
      '49.8 km (30.9 miles)',
    )
    const drawn = () => page.locator('path.free-ruler').count()
    await expect.poll(drawn).toBe(1)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(drawn).toBe(0)
    await page.getByRole('button', { name: 'Pick on the map' }).click()
    await atRest(page)
    for (const place of ['suluk', 'tell-abyad']) {
      const dot = page.locator(`.live circle[data-place="${place}"]`)
      const {
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = (await dot.boundingBox()) ?? {}
      await page.mouse.click(x + width / 2, y + height / 2)
    }
    await expect.poll(() => result.innerText()).toMatch(/\d+\.\d km/)
    const [from, to] = await page
      .locator('.ruler-figure select')
      .evaluateAll((all) => all.map((s) => (s as HTMLSelectElement).value))
    expect([from, to]).toEqual(['suluk', 'tell-abyad'])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('without script the distances stand in a table', async () => {
    const { page } = await site.open('#where', { javaScriptEnabled: false })
    const table = await page.locator('.ruler-figure table').innerText()
    expect(table).toContain('35.1 km (21.8 miles)')
    expect(await page.locator('.ruler-figure button:visible').count()).toBe(0)
    await page.context().close()
  })
})

test('a link to every claim opens the ledger', async () => {
  const { page } = await site.open('#every-claim', {})
  await expect
    .poll(() => page.locator('.ledger').getAttribute('open'))
    .not.toBeNull()
  await page.context().close()
})

test('without context the sides show no party that the article does not name', async () => {
  const { page } = await site.open('?context=off#sides', {})
  const sides = page.locator('#sides .sides')
  expect(await sides.locator('text:visible', { hasText: 'PKK' }).count()).toBe(
    0,
  )
  const numbers = await page
    .locator('#sides .sides-list li:visible')
    .evaluateAll((all) => all.map((li) => (li as HTMLElement).dataset.number))
  const drawn = await sides
    .locator('.tie:visible .tie-number')
    .allTextContents()
  expect(numbers).toEqual(drawn)
  await page.context().close()
})

test.each(['light', 'dark'] as const)(
  'axe finds no fault in the evidence, everything open, %s',
  async (colorScheme) => {
    const { page } = await site.open('?speaker=ap,reuters', {
      ...{ colorScheme, bypassCSP: true },
    })
    await openLedger(page)
    await page.locator('tr:visible .cite').first().click()
    expect(await axeFaults(page)).toEqual([])
    await page.context().close()
  },
)
