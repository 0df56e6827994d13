import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_SHAPES } from '../../src/schema/map'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { mapFaults } from './mapFaults'
import {
  atRest,
  cameraOf,
  liveMap,
  MOVING,
  type OpenedPage,
  openSite,
  type Site,
  stepNow,
  visibleShare,
} from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Presses a button until it says that it can do no more. */
async function pressToTheEnd(
  page: Page,
  name: string,
  each: () => Promise<void> = async () => {},
) {
  const button = page.getByRole('button', { name })
  for (let i = 0; i < 12; i++) {
    if ((await button.getAttribute('aria-disabled')) === 'true') return
    await button.click()
    await atRest(page)
    await each()
  }
  throw new Error(`“${name}” never comes to an end.`)
}

/** Goes to a step without a new load. */
async function goTo(page: Page, id: string) {
  await page.evaluate((id) => {
    location.hash = id
  }, id)
  await expect.poll(() => stepNow(page)).toBe(id)
  await atRest(page)
}

/** Leaves exploring, as a reader would. */
async function backToTheStory(page: Page) {
  await page.getByRole('button', { name: 'Back to the story' }).click()
  await expect.poll(() => page.locator('.exploring').count()).toBe(0)
  await atRest(page)
}

/** How far each label of the live map stands from where the step's own still has it, px. */
function labelsMoved(page: Page, step: string) {
  return page.evaluate((step) => {
    const places = (root: Element | null) =>
      new Map(
        [...(root?.querySelectorAll('.label') ?? [])]
          .filter((label) => label.getClientRects().length)
          .map((label) => {
            const box = label.querySelector('text')?.getBoundingClientRect()
            return [label.getAttribute('data-label'), box] as const
          }),
      )
    const live = places(document.querySelector('.live'))
    // The step's own still, where the stage would show it.
    const map = document.querySelector('.stage .map')
    const held = step && document.querySelector(`#${step} .held`)
    const template = document.createElement('template')
    template.innerHTML = held ? (held.textContent ?? '') : ''
    const own = template.content.querySelector('.sheet')
    const sheet = own ?? map?.querySelector('.sheet')
    const stood = { parent: sheet?.parentElement, next: sheet?.nextSibling }
    const wasNow = sheet?.classList.contains('now')
    sheet?.classList.add('now')
    map?.append(sheet as Element)
    const still = places(sheet as Element)
    if (own) own.remove()
    else {
      sheet?.classList.toggle('now', wasNow)
      stood.parent?.insertBefore(sheet as Element, stood.next ?? null)
    }
    return [...new Set([...live.keys(), ...still.keys()])].map((label) => {
      const [a, b] = [live.get(label), still.get(label)]
      return {
        label,
        px: a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity,
      }
    })
  }, step)
}

const PHONE = {
  ...{ width: 390, height: 844, hasTouch: true, isMobile: true },
  ...MOVING,
}

describe.each([
  [320, 640],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
])('at %i x %i', (width, height) => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await site.open('', { width, height })
    await liveMap(opened.page)
  })
  afterAll(() => opened.page.context().close())

  test('the live map takes the place of the still, every label within 3 px', async () => {
    const { page, faults } = opened
    for (const step of ['', 'where', 'also-reported', 'withdrawal']) {
      if (step) await goTo(page, step)
      const moved = await labelsMoved(page, step)
      expect(moved.length, step).toBeGreaterThan(3)
      expect(
        moved.filter(({ px }) => px > 3),
        step,
      ).toEqual([])
    }
    expect(faults).toEqual([])
  })

  test('at every step no words overlap or are cut, and the place is in view', async () => {
    const { page, faults } = opened
    for (const id of PUBLISHED_STEPS) {
      await goTo(page, id)
      expect(await mapFaults(page, 'live'), id).toEqual([])
      const map = page.locator('.stage .map')
      expect(await visibleShare(page, '.stage .map'), id).toBeGreaterThan(0.97)
      const title = await page.locator(`#${id} h2`).innerText()
      expect(await map.getAttribute('aria-label')).toBe(
        `Map: ${title.replaceAll('\n', ' ')}`,
      )
    }
    expect(faults).toEqual([])
  })
})

test.each([
  [390, 844],
  [1440, 900],
])(
  'at %i x %i the live map that opens at a step has every label where the still has it, within 3 px',
  async (width, height) => {
    const { page, faults } = await site.open('#also-reported', {
      ...{ width, height },
    })
    await liveMap(page)
    const moved = await labelsMoved(page, 'also-reported')
    expect(moved.length).toBeGreaterThan(3)
    expect(moved.filter(({ px }) => px > 3)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  },
)

describe('the camera', () => {
  test('200 steps in quick succession end at the last one’s frame', async () => {
    const { page, faults } = await site.open('#airstrikes', MOVING)
    await liveMap(page)
    const there = await cameraOf(page)
    await page.evaluate(async (ids) => {
      for (let i = 0; i < 200; i++) {
        location.hash = ids[(i * 7) % ids.length] ?? ''
        if (i % 3 === 0) await new Promise(requestAnimationFrame)
      }
      location.hash = 'airstrikes'
    }, PUBLISHED_STEPS)
    await expect.poll(() => stepNow(page)).toBe('airstrikes')
    await atRest(page)
    const after = await cameraOf(page)
    expect(Math.abs(after.x - there.x)).toBeLessThan(1)
    expect(Math.abs(after.y - there.y)).toBeLessThan(1)
    expect(Math.abs(after.width / there.width - 1)).toBeLessThan(0.002)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a window that changes its size and shape keeps the step’s frame', async () => {
    const { page, faults } = await site.open('#also-reported', MOVING)
    await liveMap(page)
    for (const [width, height] of [
      [390, 844],
      [1100, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await atRest(page)
      expect(await mapFaults(page, 'live'), `${width}`).toEqual([])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('gestures', () => {
  test('the wheel scrolls the page over the map, with a hint; with Ctrl it zooms', async () => {
    const { page } = await site.open('#airstrikes', MOVING)
    await liveMap(page)
    const before = await cameraOf(page)
    const scrolled = () => page.evaluate(() => scrollY)
    const from = await scrolled()
    await page.locator('.live-map').hover({ position: { x: 200, y: 500 } })
    await page.mouse.wheel(0, 30)
    await expect.poll(scrolled).toBe(from + 30)
    expect(await page.locator('.gesture-hint').innerText()).toContain('scroll')
    expect(await cameraOf(page)).toEqual(before)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -60)
    await page.keyboard.up('Control')
    await expect
      .poll(async () => (await cameraOf(page)).width)
      .toBeGreaterThan(before.width)
    expect(await scrolled()).toBe(from + 30)
    await page.context().close()
  })

  test.each([
    ['a phone', PHONE],
    ['a laptop that can be touched as well', { hasTouch: true, ...MOVING }],
  ])(
    'on %s one finger scrolls the page, two move the map',
    async (_, device) => {
      const { page } = await site.open('#airstrikes', device)
      await liveMap(page)
      const session = await page.context().newCDPSession(page)
      const before = await cameraOf(page)
      const from = await page.evaluate(() => scrollY)
      const box = await page.locator('.live-map').boundingBox()
      const x0 = Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2)
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        y: number,
      ) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: x0 - 40, y }],
        })
      await touch('touchStart', 180)
      for (let y = 170; y >= 60; y -= 10) await touch('touchMove', y)
      await touch('touchEnd', 60)
      await expect
        .poll(() => page.evaluate(() => scrollY))
        .toBeGreaterThan(from + 60)
      expect(await cameraOf(page)).toEqual(before)
      await session.send('Input.synthesizePinchGesture', {
        ...{ x: x0, y: 120, scaleFactor: 2, relativeSpeed: 800 },
        gestureSourceType: 'touch',
      })
      await expect
        .poll(async () => (await cameraOf(page)).width)
        .toBeGreaterThan(before.width * 1.2)
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
      await page.context().close()
    },
  )

  describe('by button', () => {
    let opened: OpenedPage
    beforeAll(async () => {
      opened = await site.open('#airstrikes', MOVING)
      await liveMap(opened.page)
    })
    afterAll(() => opened.page.context().close())

    test.each([
      ['Zoom in', 'width', 1],
      ['Zoom out', 'width', -1],
      ['Move east', 'x', -1],
      ['Move west', 'x', 1],
      ['Move north', 'y', 1],
      ['Move south', 'y', -1],
    ] as const)(
      'the button “%s” does what a hand would, and the way back leads back',
      async (name, what, sign) => {
        const { page, faults } = opened
        const before = await cameraOf(page)
        await page.getByRole('button', { name }).click()
        await expect
          .poll(async () =>
            Math.sign((await cameraOf(page))[what] - before[what]),
          )
          .toBe(sign)
        await atRest(page)
        expect(await page.locator('.exploring').innerText()).toContain(
          'exploring',
        )
        await page.getByRole('button', { name: 'Back to the story' }).click()
        await expect.poll(() => cameraOf(page)).toEqual(before)
        expect(await page.locator('.exploring').count()).toBe(0)
        expect(faults).toEqual([])
      },
    )

    test('exploring goes out to the region and in to the border’s detail, no further, and never shows blank paper', async () => {
      const { page } = opened
      const covers = () =>
        page.evaluate(() => {
          const map = document
            .querySelector('.live-map')
            ?.getBoundingClientRect()
          const ground = document
            .querySelector('.live .ground')
            ?.getBoundingClientRect()
          if (!map || !ground) return false
          return (
            ground.left <= map.left + 2 &&
            ground.right >= map.right - 2 &&
            ground.top <= map.top + 2 &&
            ground.bottom >= map.bottom - 2
          )
        })
      const width = async (name: string) => {
        await pressToTheEnd(page, name, async () => {
          expect(await covers()).toBe(true)
        })
        return (await cameraOf(page)).width
      }
      const [out, inside] = [await width('Zoom out'), await width('Zoom in')]
      const [bbox] = await page
        .locator('.live .ground')
        .evaluateAll((all) => all.map((e) => e.getAttribute('viewBox') ?? ''))
      const units = Number(bbox?.split(' ')[2])
      // A map unit is what the basemap can tell apart.
      expect(inside / units).toBeCloseTo(2, 1)
      expect(out / units).toBeLessThan(0.4)
      await backToTheStory(page)
    })

    test('names that would cover each other make room while exploring', async () => {
      const { page } = opened
      await pressToTheEnd(page, 'Zoom out')
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.live .label')]
          .filter((label) => getComputedStyle(label).visibility === 'visible')
          .filter((label) => label.getClientRects().length)
          .map((label) => label.getBoundingClientRect())
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.left < b.right &&
                b.left < a.right &&
                a.top < b.bottom &&
                b.top < a.bottom,
            ),
        ).length
      })
      expect(overlaps).toBe(0)
      // More than the step names: the places a reader comes across.
      expect(
        await page.locator('.live .label', { hasText: 'Kobani' }).count(),
      ).toBe(1)
      await backToTheStory(page)
    })

    test('the next step takes the map back to the story', async () => {
      const { page } = opened
      await page.getByRole('button', { name: 'Move west' }).click()
      await page.locator('.progress a').last().click()
      await expect.poll(() => stepNow(page)).toBe('escapes')
      await atRest(page)
      expect(await page.locator('.exploring').count()).toBe(0)
      expect(await mapFaults(page, 'live')).toEqual([])
    })
  })
})

describe('a place on the map', () => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await site.open('#where')
    await liveMap(opened.page)
  })
  afterAll(() => opened.page.context().close())

  test('is a button that marks its events and leads to their steps in turn', async () => {
    const { page, faults } = opened
    await goTo(page, 'where')
    const place = page.getByRole('button', { name: /^Ain Issa/ })
    const marked = () =>
      page
        .locator('a[data-event][data-paired]')
        .evaluateAll((all) =>
          all.map((e) => e.getAttribute('data-event')).toSorted(),
        )
    await place.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => stepNow(page)).toBe('airstrikes')
    expect(await marked()).toEqual(['escapes', 'first-report', 'strikes'])
    // The focus stays where the reader is.
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(await focused()).toMatch(/^Ain Issa/)
    await page.keyboard.press('Enter')
    await expect.poll(() => stepNow(page)).toBe('escapes')
    expect(await focused()).toMatch(/^Ain Issa/)
    await page.keyboard.press('Escape')
    expect(await marked()).toEqual([])
    expect(faults).toEqual([])
  })

  test('without events it is no button, and no stop for Tab', async () => {
    const { page } = opened
    await goTo(page, 'airstrikes')
    expect(await page.locator('.live .label:visible').count()).toBeGreaterThan(
      5,
    )
    const buttons = await page
      .locator('.live-map button')
      .evaluateAll((all) => all.map((b) => b.getAttribute('aria-label')))
    expect(buttons.length).toBe(3)
    const stops = await page
      .locator('.live-map [tabindex]')
      .evaluateAll((all) => all.map((e) => e.outerHTML.slice(0, 80)))
    expect(stops).toEqual([])
  })

  test('what belongs together is marked: pointing at a sentence marks its event and its words on the map', async () => {
    const { page } = opened
    await goTo(page, 'airstrikes')
    await page
      .locator('#airstrikes .claim[data-claim="airstrikes-nearby"]')
      .first()
      .hover({ position: { x: 20, y: 8 } })
    await page.locator('a[data-event][data-paired]').first().waitFor()
    const paired = await page
      .locator('[data-paired]')
      .evaluateAll((all) =>
        all.map(
          (e) =>
            e.getAttribute('data-event') ??
            e.getAttribute('data-label') ??
            e.getAttribute('data-claim') ??
            e.getAttribute('data-place'),
        ),
      )
    expect(paired).toContain('strikes')
    expect(paired).toContain('airstrikes-nearby')
    expect(paired).toContain('ain-issa')
  })

  test('and a soft area in its own words is one as well', async () => {
    const { page } = opened
    await goTo(page, 'also-reported')
    await page.getByRole('button', { name: /^Camp beside/ }).click()
    await expect.poll(() => stepNow(page)).toBe('escapes')
  })
})

test('a place off the map is no stop for Tab', async () => {
  const { page } = await site.open('#escapes')
  await liveMap(page)
  for (const name of [
    'Zoom in',
    'Zoom in',
    'Zoom in',
    'Move west',
    'Move west',
  ]) {
    await page.getByRole('button', { name }).click()
    await atRest(page)
  }
  const outside = await page.evaluate(() => {
    const frame = document.querySelector('.live-map')?.getBoundingClientRect()
    return [...document.querySelectorAll('.pin-words')]
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect()
        return (
          frame &&
          (right < frame.left ||
            left > frame.right ||
            bottom < frame.top ||
            top > frame.bottom)
        )
      })
      .map((button) => button.checkVisibility({ visibilityProperty: true }))
  })
  expect(outside.length).toBeGreaterThan(0)
  expect(outside).not.toContain(true)
  await page.context().close()
})

test('on paper the first screen and every step have their still map, and no control', async () => {
  const { page, faults } = await site.open('#escapes')
  await liveMap(page)
  await page.emulateMedia({ media: 'print' })
  const drawn = () =>
    page
      .locator('.map')
      .evaluateAll((maps) =>
        maps.map((map) =>
          [...map.querySelectorAll('svg.still')].some((svg) =>
            svg.checkVisibility({ visibilityProperty: true }),
          ),
        ),
      )
  await expect.poll(drawn).toEqual(Array(PUBLISHED_STEPS.length + 1).fill(true))
  expect(await page.locator('button:visible').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('printing puts every step’s map on the page, which is held as text until then', async () => {
  const { page } = await site.open()
  await liveMap(page)
  const held = page.locator('noscript.held')
  expect(await held.count()).toBe(PUBLISHED_STEPS.length)
  await page.pdf()
  expect(await held.count()).toBe(0)
  expect(await page.locator('section[data-step] svg.still').count()).toBe(
    PUBLISHED_STEPS.length * PAGE_SHAPES.length,
  )
  await page.context().close()
})

test('in forced colours the current step and the paired sentence are marked', async () => {
  const { page } = await site.open('#escapes', { forcedColors: 'active' })
  await liveMap(page)
  const bar = await page.locator('#escapes').evaluate((section) => {
    const { borderLeftWidth, borderLeftColor } = getComputedStyle(
      section,
      '::before',
    )
    const { backgroundColor } = getComputedStyle(document.documentElement)
    return {
      width: borderLeftWidth,
      isSeen: borderLeftColor !== backgroundColor,
    }
  })
  expect(bar).toEqual({ width: '3px', isSeen: true })
  const sentence = page.locator('#escapes .claim[data-claim]').first()
  await sentence.hover({ position: { x: 20, y: 8 } })
  await expect
    .poll(() =>
      sentence.evaluate((claim) => getComputedStyle(claim).outlineStyle),
    )
    .toBe('solid')
  await page.context().close()
})

describe('options', () => {
  test('theme and context change at once: no reload, the reader’s line stays', async () => {
    const { page, faults } = await site.open('#withdrawal')
    await liveMap(page)
    await page.evaluate(() => Object.assign(window, { before: true }))
    const top = () =>
      page.evaluate(
        () => document.querySelector('#withdrawal')?.getBoundingClientRect().y,
      )
    const from = await top()
    const paper = () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      )
    await page.getByRole('radio', { name: 'Dark' }).click()
    expect(await paper()).toBe('rgb(20, 22, 26)')
    await page.locator('[data-option="context=off"]').click()
    expect(await page.locator('#withdrawal .notes').isVisible()).toBe(false)
    expect(await page.locator('#withdrawal .differ').isVisible()).toBe(true)
    expect(await page.locator('[data-event="sochi"]').isVisible()).toBe(false)
    expect(await top()).toBeCloseTo(from ?? 0, 0)
    await expect.poll(() => page.url()).toMatch(/[?]context=off#withdrawal$/)
    expect(await paper()).toBe('rgb(20, 22, 26)')
    expect(await page.evaluate(() => 'before' in window)).toBe(true)
    // What it says of itself is what it does.
    const on = page.locator('.options [aria-current="true"]')
    expect(await on.allInnerTexts()).toEqual(['Article only'])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('with context off the ruler of our own measuring leaves the live map too, and the printed one stays', async () => {
    const { page } = await site.open('?context=off#where')
    await liveMap(page)
    const measured = page.locator('.live .ruler:has(.tick)')
    const printed = page.locator('.live .ruler:has(.printed)')
    expect(await measured.isVisible()).toBe(false)
    expect(await printed.isVisible()).toBe(true)
    await page.locator('[data-option="context=on"]').click()
    expect(await measured.isVisible()).toBe(true)
    await page.context().close()
  })
})
