import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFromElsewhere } from '../../src/model/exercises'
import { realStory } from '../support/stories'
import { openSite, type Site } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const exercises = realStory.lesson?.exercises ?? []
const [first] = exercises
const quiz = (page: Page) => page.locator('#quiz')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent)
const replies = (page: Page) =>
  quiz(page)
    .locator('li details > p')
    .evaluateAll((all) => ({
      all: all.length,
      seen: all.filter((p) => p.checkVisibility()).length,
    }))
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>(
      '#quiz, #quiz details',
    )) {
      part.open = true
    }
  })

describe('the evidence quiz', () => {
  test('opens by keyboard without script, at 320 px, and prints whole', async () => {
    const { page, faults } = await site.open('#quiz', {
      ...{ width: 320, javaScriptEnabled: false },
    })
    expect((await replies(page)).seen).toBe(0)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Weigh the evidence yourself')
    await page.keyboard.press('Enter')
    const question = quiz(page).getByRole('heading', { level: 3 }).first()
    expect(await question.isVisible()).toBe(true)
    expect(await question.textContent()).toBe(first?.question)
    // The replies wait until each is asked for.
    expect((await replies(page)).seen).toBe(0)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(first?.options[0]?.text)
    await page.keyboard.press('Space')
    const reply = quiz(page).locator('li details[open] > p')
    expect(await reply.count()).toBe(1)
    expect(await reply.innerText()).toMatch(
      /the Kurdish-led administration.+claimed\s+disputed.+The Hill.+reported/s,
    )
    // What is not from the article says so where it is read.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await reply.last().innerText()).toMatch(
      /785.+the administration.+claimed.+not in the article/s,
    )
    const wide = await page.evaluate(() => document.body.scrollWidth)
    expect(wide).toBe(320)

    await page.emulateMedia({ media: 'print' })
    const printed = await replies(page)
    expect(printed.all).toBeGreaterThan(exercises.length * 3)
    expect(printed.seen).toBe(printed.all)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('stores and sends nothing, and leads back into the story', async () => {
    const { page, faults } = await site.open('#quiz', {})
    await page.locator('.stage .map[data-painter="live"]').waitFor()
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    const options = quiz(page).locator('li summary')
    for (const at of [0, 3, 6]) await options.nth(at).click()
    expect((await replies(page)).seen).toBe(3)
    await openAll(page)
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ])
    expect(kept).toEqual([0, 0, ''])
    // Fonts may still arrive; an answer is never sent.
    expect(sent.filter((url) => !/\.woff2$/.test(url))).toEqual([])
    // No address of a claim leads here: the story is its place.
    expect(await quiz(page).locator('[id^="claim-"]').count()).toBe(0)
    const hrefs = await quiz(page)
      .locator('ol a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(new Set(hrefs)).toEqual(new Set(['#how-many', '#where']))
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('without other reports keeps what rests on the article, and says so', async () => {
    const { page, faults } = await site.open('?context=off#quiz', {})
    await openAll(page)
    const shown = await quiz(page)
      .getByRole('heading', { level: 3 })
      .filter({ visible: true })
      .allTextContents()
    const kept = exercises.filter((e) => !isFromElsewhere(realStory, e))
    expect(shown).toEqual(kept.map(({ question }) => question))
    expect(shown.length).toBeLessThan(exercises.length)
    expect(shown.length).toBeGreaterThan(2)
    const told = await quiz(page)
      .locator('[data-claim]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.claim))
    const context = realStory.claims.filter((c) => c.context)
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((id) => context.some((c) => c.id === id))).toEqual([])
    const text = await quiz(page).innerText()
    expect(text).not.toMatch(/785|12:05|disinformation/)
    expect(text).toContain('Other reports differ. Questions and answers')
    await quiz(page).getByRole('link', { name: 'Show context' }).click()
    await page.waitForFunction(() => !/context=off/.test(location.search))
    await expect.poll(() => quiz(page).innerText()).toContain('785')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
