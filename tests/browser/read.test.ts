import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { openSite, type Site, sharedTab } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('the address', () => {
  const openAnew = sharedTab(() => site)

  test.each([
    ['nothing', '', 'where'],
    ['a step', '#escapes', 'escapes'],
    ['a claim', '#claim-kurd-flag', 'also-reported'],
    ['a step in the query', '?step=withdrawal', 'withdrawal'],
    [
      'a hash of the host’s beside it',
      '?step=withdrawal#?secret=abcdefghij',
      'withdrawal',
    ],
    ['a step in both: the hash wins', '?step=withdrawal#sides', 'sides'],
    ['an unknown step', '#no-such-step', 'where'],
    ['an unknown claim', '#claim-nobody', 'where'],
    ['broken escapes', '?step=%E0%A4%A&theme=%E0%A4%A#%E0%A4%A', 'where'],
    ['a step given twice', '?step=sides&step=escapes', 'where'],
    ['a hundred thousand characters', `#${'x'.repeat(100_000)}`, 'where'],
    ['markup', '#<img src=x onerror=alert(1)>', 'where'],
  ])('%s opens at the right step without an error', async (_, where, step) => {
    const { page, faults } = await openAnew(where)
    await expect
      .poll(() => page.locator('main').getAttribute('data-step'))
      .toBe(step)
    expect(await page.locator('[aria-current="step"]').count()).toBe(1)
    expect(faults).toEqual([])
  })

  test('a step in the query is scrolled to, as a hash would be', async () => {
    const { page } = await openAnew('?step=how-many')
    await expect
      .poll(async () => (await page.locator('#how-many').boundingBox())?.y)
      .toBeLessThan(200)
  })
})

describe('the timeline', () => {
  test.each([[360], [1440]])(
    'at %i px a mark leads to its step and becomes the current one',
    async (width) => {
      const { page, faults } = await site.open('', { width })
      await page.locator('[data-event="esper"]').click()
      await expect
        .poll(() => page.locator('main').getAttribute('data-step'))
        .toBe('withdrawal')
      const current = page.locator('nav [aria-current="step"]')
      expect(await current.getAttribute('data-event')).toBe('esper')
      // Right below whatever sticks on top.
      const top = await page.evaluate(() =>
        Number.parseFloat(
          getComputedStyle(document.documentElement).scrollPaddingTop,
        ),
      )
      await expect
        .poll(async () => (await page.locator('#withdrawal').boundingBox())?.y)
        .toBeCloseTo(top, -1)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('its links lead to their steps without script', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false })
    await page.locator('[data-event="escapes"]').click()
    const box = await page.locator('#escapes').boundingBox()
    expect(box?.y).toBeLessThan(200)
    expect(box?.y).toBeGreaterThan(-1)
    await page.context().close()
  })

  test('every mark of the strip is at least 24 px high', async () => {
    const { page } = await site.open('', { width: 360, height: 640 })
    const heights = await page
      .locator('nav[aria-label="Timeline"] a')
      .evaluateAll((links) =>
        links.map((l) => l.getBoundingClientRect().height),
      )
    expect(heights.length).toBeGreaterThan(10)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await page.context().close()
  })

  test('at 1024, 1440 and 1920 px no two labels of the column overlap and none is cut off', async () => {
    const { page } = await site.open('')
    for (const [width, height] of [
      [1024, 768],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      const boxes = await page
        .locator('nav[aria-label="Timeline"] ol a .label')
        .evaluateAll((labels) =>
          labels.map((l) => {
            const { left, top, right, bottom } = l.getBoundingClientRect()
            return { text: l.textContent, left, top, right, bottom }
          }),
        )
      const map = await page.locator('.stage .map').boundingBox()
      for (const [i, a] of boxes.entries()) {
        expect(a.right, `${a.text} runs into the map`).toBeLessThanOrEqual(
          map?.x ?? 0,
        )
        for (const b of boxes.slice(i + 1)) {
          const apart = a.bottom <= b.top + 1 || b.bottom <= a.top + 1
          expect(apart, `${a.text} / ${b.text}`).toBe(true)
        }
      }
    }
    await page.context().close()
  })
})

describe('the options', () => {
  const openAnew = sharedTab(() => site)

  test.each([
    ['?theme=dark', 'light', 'rgb(20, 22, 26)'],
    ['?theme=light', 'dark', 'rgb(251, 250, 247)'],
    ['', 'dark', 'rgb(20, 22, 26)'],
    ['?theme=purple', 'light', 'rgb(251, 250, 247)'],
  ] as const)(
    '%s on a %s system gives the paper %s',
    async (query, system, paper) => {
      const { page, faults } = await openAnew(query, { colorScheme: system })
      const colour = () =>
        page.evaluate(
          () => getComputedStyle(document.documentElement).backgroundColor,
        )
      expect(await colour()).toBe(paper)
      expect(faults).toEqual([])
    },
  )

  test('without context nothing of other reports shows, and a line says that they differ', async () => {
    const { page } = await openAnew('?context=off')
    const shown = await page
      .locator('[data-context]')
      .evaluateAll((all) => all.filter((e) => e.getClientRects().length).length)
    expect(shown).toBe(0)
    for (const step of ['where', 'announcement', 'escapes', 'how-many']) {
      const line = page.locator(`#${step} .differ`)
      expect(await line.isVisible(), step).toBe(true)
      expect(await line.innerText()).toContain('Other reports differ.')
    }
    expect(await page.locator('.opening .differ').isVisible()).toBe(true)
    // Its link brings them back.
    await page.locator('#how-many .differ a').click()
    await page.waitForURL(/context=on#how-many/)
    expect(await page.locator('#how-many .notes').isVisible()).toBe(true)
  })

  test('choosing one option leaves the other and the place as they are', async () => {
    const { page } = await openAnew('?context=off#withdrawal')
    await page.getByRole('radio', { name: 'Dark' }).click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await expect.poll(() => page.url()).toMatch(/context=off#withdrawal$/)
    const on = page.locator('.options [aria-current="true"]')
    expect(await on.allInnerTexts()).toEqual(['Article only'])
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(
      true,
    )
  })

  test('the address of a claim that is hidden opens its step, which says so', async () => {
    const { page } = await openAnew('?context=off#claim-esper-likely')
    expect(await page.locator('main').getAttribute('data-step')).toBe(
      'withdrawal',
    )
    const box = await page.locator('#withdrawal').boundingBox()
    expect(box?.y).toBeLessThan(200)
    expect(await page.locator('#withdrawal .differ').isVisible()).toBe(true)
  })

  test('with context nothing says that it is missing', async () => {
    const { page } = await openAnew('')
    expect(await page.locator('.differ').first().isVisible()).toBe(false)
  })
})

describe('without JavaScript', () => {
  test('every step stands with its text, its notes and a drawn map', async () => {
    const { page } = await site.open('', {
      javaScriptEnabled: false,
      width: 390,
    })
    for (const id of PUBLISHED_STEPS) {
      const section = page.locator(`section#${id}`)
      expect(
        (await section.locator('.telling').innerText()).length,
      ).toBeGreaterThan(200)
      const map = section.locator('[data-painter="still"]')
      expect(await map.getAttribute('aria-label')).toMatch(/^Map/)
      const drawn = await map
        .locator('svg.still')
        .evaluateAll((all) =>
          all
            .filter((svg) => svg.getClientRects().length)
            .map((svg) => svg.getBoundingClientRect().height),
        )
      expect(drawn).toHaveLength(1)
      expect(drawn[0]).toBeGreaterThan(150)
    }
    expect(await page.locator('.options').isVisible()).toBe(false)
    await page.context().close()
  })

  test('on a wide screen the timeline stands beside every step', async () => {
    for (const id of ['where', 'escapes', 'what-is-known']) {
      const { page } = await site.open(`#${id}`, { javaScriptEnabled: false })
      const box = await page.locator('nav.timeline').boundingBox()
      expect(box?.y, id).toBeGreaterThan(-300)
      expect(box?.y, id).toBeLessThan(100)
      await page.context().close()
    }
  })

  test('on a wide screen no map lies over another', async () => {
    for (const [width, height] of [
      [1440, 900],
      [1920, 1080],
    ] as const) {
      const { page } = await site.open('', {
        ...{ width, height },
        javaScriptEnabled: false,
      })
      const boxes = page.locator('.map-box')
      for (const id of PUBLISHED_STEPS) {
        await page.goto(`${site.address}#${id}`)
        const spans = await boxes.evaluateAll((all) =>
          all.map((box) => box.getBoundingClientRect().toJSON()),
        )
        const sorted = spans.toSorted((a, b) => a.top - b.top)
        for (const [i, { bottom }] of sorted.entries()) {
          const next = sorted[i + 1]?.top ?? Infinity
          expect(bottom, id).toBeLessThanOrEqual(next + 1)
        }
      }
      await page.context().close()
    }
  })

  test('the page reads the same as with it', async () => {
    const read = async (javaScriptEnabled: boolean) => {
      const { page } = await site.open('', { javaScriptEnabled })
      const text = await page
        .locator('main > .opening, section[data-step], .closing')
        .evaluateAll((parts) =>
          parts.map((part) => {
            const copy = part.cloneNode(true) as Element
            // The maps of the steps, which a page with script draws otherwise.
            for (const held of copy.querySelectorAll('.held')) held.remove()
            return copy.textContent
          }),
        )
      await page.context().close()
      return text
    }
    expect(await read(false)).toEqual(await read(true))
  })
})

test('a script that never arrives costs no word and logs no error of ours', async () => {
  const { page } = await site.open('about-to-fail', {})
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(site.address)
  expect(await page.locator('main').getAttribute('data-step')).toBe('where')
  expect(await page.locator('#what-is-known h2').isVisible()).toBe(true)
  await page.context().close()
})

test('an unknown page says so and leads back to the story', async () => {
  const { page } = await site.open('no/such/page.html')
  expect(await page.locator('h1').innerText()).toContain('does not exist')
  expect(await page.locator('a').first().innerText()).toBe(
    'One Sunday at Ain Issa',
  )
  await page.context().close()
})
