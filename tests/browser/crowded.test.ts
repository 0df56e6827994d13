import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { growStory } from '../support/grow/growStory'
import { writeGrownPages } from '../support/grownPages'
import { openSite, type Site, sharedTab } from './support'

const EVENTS = 40
const story = growStory(EVENTS)
let site: Site

beforeAll(async () => {
  site = await openSite(writeGrownPages(EVENTS))
})
afterAll(() => site.close())

/** What a finger may press on the timeline: groups, and events that stand alone. */
const targetsOf = (page: Page) =>
  page.evaluate(() => {
    const drawing = document.querySelector('.timeline-drawing')
    const around = drawing?.getBoundingClientRect()
    const all = document.querySelectorAll(
      '.timeline > .timeline-drawing > ol > li > :is(a, details > summary), .timeline li[data-group] > details > summary',
    )
    return [...all].map((target) => {
      const { left, top, right, bottom } = target.getBoundingClientRect()
      return {
        what: target.textContent ?? '',
        box: [left, top, right, bottom].map((n) => Math.round(n * 10) / 10),
        isWithin:
          top >= (around?.top ?? 0) - 1 && bottom <= (around?.bottom ?? 0) + 1,
      }
    })
  })

/** The numbers that are seen in the groups, and the events that stand alone, together. */
const countOf = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (e: Element) => e.getClientRects().length > 0
    const numbers = [
      ...document.querySelectorAll(
        'li[data-group] summary :is([data-count-all], [data-count-article])',
      ),
    ]
    const alone = [
      ...document.querySelectorAll('.timeline-drawing > ol > li > a'),
    ]
    return (
      numbers
        .filter(isSeen)
        .reduce((sum, e) => sum + Number(e.textContent), 0) +
      alone.filter(isSeen).length
    )
  })

describe('a crowded timeline', () => {
  const visit = sharedTab(() => site)

  it('has targets of 24 px that do not lie on each other, on every width', async () => {
    const { page, faults } = await visit('index.html#part-5')
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      const targets = await targetsOf(page)
      expect(targets.length).toBeLessThan(30)
      for (const [i, { what, box, isWithin }] of targets.entries()) {
        const [left = 0, top = 0, right = 0, bottom = 0] = box
        expect(right - left, `${what} at ${width}`).toBeGreaterThan(23.9)
        expect(bottom - top, `${what} at ${width}`).toBeGreaterThan(23.9)
        expect(isWithin, `${what} at ${width}`).toBe(true)
        const over = targets
          .slice(i + 1)
          .filter(
            ({ box: [l = 0, t = 0, r = 0, b = 0] }) =>
              l < right - 0.5 &&
              r > left + 0.5 &&
              t < bottom - 0.5 &&
              b > top + 0.5,
          )
        expect(
          over.map((o) => o.what),
          `${what} at ${width}`,
        ).toEqual([])
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await countOf(page)).toBe(EVENTS)
    expect(faults).toEqual([])
  })

  it('leads the arrows to each event, opening the group that lists it; Escape closes it', async () => {
    const { page, faults } = await visit('index.html#part-5')
    const stops = await page
      .locator('.timeline :is(a, summary)[tabindex="0"]')
      .count()
    // The event that is now, or the group that lists it: one of them is seen.
    expect(stops).toBeLessThanOrEqual(2)
    await page.locator('.timeline summary').first().focus()
    await page.keyboard.press('Home')
    const met = new Set<string>()
    for (let press = 0; press < EVENTS; press++) {
      const now = await page.evaluate(() => {
        const link = document.activeElement as HTMLElement | null
        return link?.getClientRects().length ? link.dataset.event : undefined
      })
      met.add(now ?? `nothing after ${press} presses`)
      await page.keyboard.press('ArrowDown')
    }
    expect([...met].toSorted()).toEqual(
      story.events.map(({ id }) => id).toSorted(),
    )
    const group = page.locator('.timeline li[data-group]').first()
    await group.locator('summary').click()
    await group.locator('a').first().focus()
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName))
      .toBe('SUMMARY')
    expect(await page.locator('.timeline details[open]').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('counts what a filter and the article alone leave', async () => {
    const speaker = story.claims.find(({ id }) => id === 'e1-c2')?.speaker ?? ''
    const said = story.claims
      .filter((claim) => claim.speaker === speaker)
      .map(({ id }) => id)
    const { page } = await visit(`index.html?speaker=${speaker}`)
    const left = story.events.filter(({ claims }) =>
      claims.some((id) => said.includes(id)),
    )
    expect(left.length).toBeGreaterThan(0)
    expect(await countOf(page)).toBe(left.length)
    await visit('index.html?context=off')
    const inArticle = story.events.filter(({ claims }) =>
      claims.some(
        (id) =>
          story.claims.find((claim) => claim.id === id)?.context === false,
      ),
    )
    expect(inArticle.length).toBeLessThan(EVENTS)
    expect(await countOf(page)).toBe(inArticle.length)
  })

  it('opens a list within the frame, and leads on from it', async () => {
    const { page, faults } = await visit('embed.html?view=timeline#part-5')
    await page.setViewportSize({ width: 320, height: 480 })
    const group = page
      .locator(`.timeline li[data-group^="${story.lanes[0]?.id}"]`)
      .filter({ has: page.locator('li:nth-child(4)') })
      .first()
    await group.locator('summary').click()
    const list = await group.locator('ol').boundingBox()
    expect(list?.y).toBeGreaterThanOrEqual(0)
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(480)
    const link = group.locator('a').last()
    const step = (await link.getAttribute('href'))?.slice(1)
    await link.click()
    await expect
      .poll(() => page.locator('main').getAttribute('data-step'))
      .toBe(step)
    expect(await page.locator('.timeline details[open]').count()).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(faults).toEqual([])
  })

  it('shows in the deck only what the lesson has come to', async () => {
    const { page } = await visit('present.html#part-5')
    const told = story.steps.slice(0, 5).flatMap(({ events }) => events)
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('.strip .disc [data-count-all]')]
              .filter((e) => getComputedStyle(e).visibility === 'visible')
              .reduce((sum, e) => sum + Number(e.textContent), 0) +
            [
              ...document.querySelectorAll('.timeline-drawing > ol > li > a'),
            ].filter((e) => getComputedStyle(e).visibility === 'visible')
              .length,
        ),
      )
      .toBe(told.length)
  })
})

it('opens its groups without a script, one at a time', async () => {
  const { page } = await site.open('index.html', {
    width: 320,
    height: 640,
    javaScriptEnabled: false,
  })
  const groups = page.locator('.timeline li[data-group]')
  // The list of a lane lies over the lanes below it.
  await groups.nth(3).locator('summary').click()
  await groups.nth(2).locator('summary').click()
  expect(await page.locator('.timeline details[open]').count()).toBe(1)
  const link = groups.nth(2).locator('a').first()
  const to = await link.getAttribute('href')
  await link.click()
  expect(new URL(page.url()).hash).toBe(to)
  await page.context().close()
})
