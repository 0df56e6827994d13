import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatDate } from '../../src/model/time'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { sharedBrowser } from '../support/sharedBrowser'
import { realStory } from '../support/stories'
import { giveLesson } from './lesson'
import {
  liveInFrame,
  liveMap,
  type OpenOptions,
  open,
  stepNow,
} from './support'

// The file as a teacher has it: on a stick, under a name of its own, and no network.

const { title, version, steps } = realStory
const LINE = `Classroom copy of “${title}”, version of ${formatDate(version)}.`
const folder = mkdtempSync(path.join(tmpdir(), 'stick-'))
const file = path.join(folder, 'One Sunday, Monday’s lesson #2.html')
const address = pathToFileURL(file).href

let browser: Browser
beforeAll(async () => {
  copyFileSync('dist/offline.html', file)
  browser = await sharedBrowser()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
})

/** Opens the file; `asked` is whatever else it then asks for. */
async function openCopy(where = '', options: OpenOptions = {}) {
  const asked: string[] = []
  const opened = await open(browser, 'about:blank', {
    offline: true,
    ...options,
  })
  const { page } = opened
  page.on('request', (request) => {
    const own =
      request.url().startsWith(address) && request.isNavigationRequest()
    if (!own && !request.url().startsWith('data:')) asked.push(request.url())
  })
  await page.goto(address + where)
  return { ...opened, asked }
}

test('opens for reading: the live map, the fonts, its name and date, and nothing asked for', async () => {
  const { page, asked } = await openCopy('?theme=dark#escapes')
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.reload()
  await liveMap(page)
  expect(await page.title()).toContain(title)
  expect(await page.title()).toContain(formatDate(version))
  expect(await page.getByText(LINE).isVisible()).toBe(true)
  expect(await stepNow(page)).toBe('escapes')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  const fonts = await page.evaluate(async () =>
    [...(await document.fonts.ready)]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family),
  )
  expect(fonts).toEqual(expect.arrayContaining(['Story Serif', 'Label Sans']))
  // An option is chosen without leaving the page or its step.
  await page.getByRole('link', { name: 'Article only' }).click()
  await expect.poll(() => page.url()).toContain('context=off')
  expect(await stepNow(page)).toBe('escapes')
  expect(asked).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test('leads to its other pages and back, with the reader’s options and step', async () => {
  const { page, asked, faults } = await openCopy('?theme=dark#sides')
  const pages = page.getByRole('navigation', { name: 'Pages of this file' })
  // Without scrolling up to it: where a reader has scrolled is where the way back leads.
  await pages.getByRole('link', { name: 'Present' }).dispatchEvent('click')
  await expect.poll(() => page.title()).toContain(`Present: ${title}`)
  const { searchParams, hash } = new URL(page.url())
  expect(Object.fromEntries(searchParams)).toEqual({
    theme: 'dark',
    page: 'present',
  })
  expect(hash).toBe('#sides')
  await page.locator('.stage .map[data-painter="live"]').waitFor()
  expect(await stepNow(page)).toBe('sides')
  expect(await page.locator('section#sides .telling').count()).toBe(0)
  expect(await page.getByText(LINE).count()).toBe(1)
  await page.goBack()
  await expect.poll(() => stepNow(page)).toBe('sides')
  expect(await page.title()).not.toContain('Present:')
  expect(asked).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test('gives the whole lesson by a clicker with one key, from a stick', async () => {
  const { page, asked, faults } = await openCopy('?page=present', {
    ...{ width: 1024, height: 768, reducedMotion: 'reduce' },
  })
  await page.locator('html[data-ready]').waitFor()
  await liveInFrame(page)
  await giveLesson(page, PUBLISHED_STEPS)
  // The notes' window is the same file, and finds its deck after a reload.
  await page.keyboard.press('s')
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.keyboard.press('s'),
  ])
  await notes.locator('html[data-linked="true"]').waitFor()
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  expect(await stepNow(page)).toBe('what-is-known')
  await notes.keyboard.press('Home')
  await expect
    .poll(() => page.locator('main').getAttribute('data-opening'))
    .toBe('')
  expect(asked).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test.runIf(realStory.lesson)(
  'holds the handout, which prints without the line that leads about the file',
  async () => {
    const { page, asked, faults } = await openCopy('?page=handout')
    await expect.poll(() => page.title()).toContain(`Handout: ${title}`)
    expect(await page.getByText(LINE).isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(LINE).isVisible()).toBe(false)
    expect(await page.locator('main').isVisible()).toBe(true)
    expect(asked).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  },
)

test('leads out of the file only by whole addresses', async () => {
  const { page } = await openCopy()
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
  expect(hrefs.filter((href) => !/^(#|\?|https?:)/.test(href))).toEqual([])
  // Where this copy does not know its site, the words stay.
  expect(await page.getByText('every claim (CSV)').count()).toBe(1)
  expect(
    await page.getByRole('link', { name: 'every claim (CSV)' }).count(),
  ).toBe(0)
  await page.context().close()
})

test.each(['', '?page=present'])(
  'without scripts, “%s” shows the reading page, each step with its map',
  async (where) => {
    const { page, asked } = await openCopy(where, { javaScriptEnabled: false })
    expect(await page.getByText(LINE).isVisible()).toBe(true)
    const about = page.getByRole('complementary', { name: 'About this file' })
    expect(await about.innerText()).toContain('its other pages need them')
    for (const id of PUBLISHED_STEPS) {
      const section = page.locator(`section#${id}`)
      expect(await section.locator('h2').isVisible(), id).toBe(true)
      expect(await section.locator('.map').first().isVisible(), id).toBe(true)
    }
    expect(steps.length).toBe(PUBLISHED_STEPS.length)
    expect(asked).toEqual([])
    await page.context().close()
  },
)

test('a browser that cannot open what is packed says so, and shows the reading page', async () => {
  const { page, faults } = await openCopy('?page=present', {
    before: () => Reflect.deleteProperty(window, 'DecompressionStream'),
  })
  expect(
    await page.getByText('Some of this file could not be opened').isVisible(),
  ).toBe(true)
  const map = page.locator('section#sides .map').first()
  await expect.poll(() => map.isVisible()).toBe(true)
  expect(faults).toEqual([])
  await page.context().close()
})

test('is one file of at most 900 kB that fits a phone, its line included', async () => {
  expect(readFileSync(file).length).toBeLessThanOrEqual(900_000)
  const { page } = await openCopy('', {
    width: 320,
    height: 640,
  })
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
  await page.context().close()
})
