import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realStory } from '../support/stories'
import { axeFaults } from './axe'
import { laidOut, openSite, type Site } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What the tests put into the window of the page. */
interface Tried {
  shared: unknown[]
  /** The name of the error that sharing ends with. */
  refusal?: string
  clipboard?: 'closed'
}

/** A machine that shares, as phones do; what it was given is kept. */
function withShare() {
  const tried: Tried = { shared: [] }
  Object.assign(window, { tried })
  const share = async (given: unknown) => {
    if (tried.refusal) throw new DOMException('', tried.refusal)
    tried.shared.push(given)
  }
  Object.defineProperty(navigator, 'share', { value: share })
}

/** A frame whose host allows no clipboard, in a browser without the older command. */
function withoutClipboard() {
  const refuse = async () => {
    throw new DOMException('', 'NotAllowedError')
  }
  Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse })
  Object.defineProperty(document, 'execCommand', { value: () => false })
}

test('a step’s link is copied with the filters that are set, or handed to the system', async () => {
  const { page, faults } = await site.open(
    '?speaker=the-hill&context=off&theme=dark&fbclid=x#escapes',
    {
      ...{ width: 320, height: 568, hasTouch: true },
      permissions: ['clipboard-read', 'clipboard-write'],
      before: withShare,
    },
  )
  await laidOut(page)
  const step = page.locator('#escapes')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const kept = `${site.address}?context=off&speaker=the-hill#escapes`
  await expect
    .poll(() => step.getByRole('link', { name: 'SVG' }).count())
    .toBe(1)
  expect(
    await step.getByRole('link', { name: 'Link to this step' }).count(),
  ).toBe(0)

  await step.getByRole('button', { name: 'Copy link to this step' }).click()
  const said = step.getByRole('status')
  await expect.poll(() => said.textContent()).toBe('Link copied.')
  expect(await copied()).toBe(kept)
  // The reader stays where they are.
  await expect.poll(() => page.url()).toContain('theme=dark')

  const share = step.getByRole('button', { name: /^Share/ })
  await share.click()
  const tried = () =>
    page.evaluate(() => (window as unknown as { tried: Tried }).tried)
  const { title = '' } =
    realStory.steps.find(({ id }) => id === 'escapes') ?? {}
  await expect
    .poll(async () => (await tried()).shared)
    .toEqual([{ title: `${title}: ${realStory.title}`, url: kept }])
  expect(await said.textContent()).toBe('')

  const refuse = (name: string) =>
    page.evaluate((name) => {
      ;(window as unknown as { tried: Tried }).tried.refusal = name
    }, name)
  await page.evaluate(() => navigator.clipboard.writeText('something else'))
  await refuse('AbortError')
  await share.click()
  await refuse('NotAllowedError')
  // What is not allowed is copied instead; what the reader gave up is not.
  expect(await copied()).toBe('something else')
  await share.click()
  await expect.poll(() => said.textContent()).toBe('Link copied.')
  expect(await copied()).toBe(kept)

  // Another step's answer takes this one's place.
  await page
    .locator('#where')
    .getByRole('button', { name: 'Copy link to this step' })
    .click()
  await expect.poll(() => said.textContent()).toBe('')
  expect(faults).toEqual([])
})

test('where the clipboard is closed the link stands there, selected, and goes again', async () => {
  const { page, faults } = await site.open('#where', {
    ...{ width: 320, height: 568 },
    ...{ bypassCSP: true, before: withoutClipboard },
  })
  await laidOut(page)
  const step = page.locator('#where')
  const button = step.getByRole('button', { name: 'Copy link to this step' })
  expect(await step.getByRole('button', { name: /^Share/ }).count()).toBe(0)
  await button.click()
  await expect
    .poll(() => step.getByRole('status').textContent())
    .toContain('selected')
  const field = step.getByRole('textbox', { name: 'Link to this step' })
  expect(await field.inputValue()).toBe(`${site.address}#where`)
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  )
  expect(selected).toBe(`${site.address}#where`)

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
    320,
  )
  const heights = await step
    .locator('.take')
    .locator('a:visible, button:visible, input')
    .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height))
  expect(heights.length).toBe(4)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  expect(await axeFaults(page, '#where .take')).toEqual([])

  await page.keyboard.press('Escape')
  expect(await field.count()).toBe(0)
  expect(await button.evaluate((e) => e === document.activeElement)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await button.isVisible()).toBe(false)
  expect(faults).toEqual([])
})

test('without script it is a link, and the map is saved all the same', async () => {
  const { page, faults } = await site.open('#where', {
    javaScriptEnabled: false,
  })
  const step = page.locator('#where')
  const link = step.getByRole('link', { name: 'Link to this step' })
  expect(await link.getAttribute('href')).toBe('#where')
  const controls = step.locator('.take').getByRole('button')
  expect(await controls.count()).toBe(0)
  for (const [kind, starts] of [
    ['PNG', Buffer.from('\x89PNG', 'latin1')],
    ['SVG', Buffer.from('<svg ')],
  ] as const) {
    const saved = page.waitForEvent('download')
    await step.getByRole('link', { name: kind }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe(
      `ain-issa-where.${kind.toLowerCase()}`,
    )
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(0, starts.length)).toEqual(starts)
  }
  expect(faults).toEqual([])
})

describe('a saved drawing, opened by itself', () => {
  test('shows with its own fonts its title, its day, its edition, what it is not and its credit', async () => {
    const { page, faults } = await site.open('stills/airstrikes.svg', {
      ...{ width: 1200, height: 856 },
    })
    const step = realStory.steps.find(({ id }) => id === 'airstrikes')
    const shown = [
      ...[step?.title ?? '?', step?.kicker ?? '?'],
      `${realStory.title}. ${realStory.notice}`,
      ...[realStory.map.credit, 'Version of '],
    ]
    for (const words of shown) {
      const box = await page
        .locator('text', { hasText: words })
        .last()
        .boundingBox()
      expect(box?.width, words).toBeGreaterThan(100)
      expect((box?.x ?? -1) + (box?.width ?? 0), words).toBeLessThan(1200)
      expect((box?.y ?? -1) + (box?.height ?? 0), words).toBeLessThan(856)
    }
    const told = await page.evaluate(async () => {
      const fonts = [...document.fonts]
      await Promise.all(fonts.map((font) => font.load()))
      const text = (name: string) => document.querySelector(name)?.textContent
      return {
        fonts: fonts.map(({ family, status }) => `${family} ${status}`),
        ...{ title: text('title'), what: text('desc') },
      }
    })
    expect(told.fonts.map((font) => font.replaceAll('"', ''))).toEqual([
      'Label Sans loaded',
      'Story Serif loaded',
    ])
    expect(told.title).toBe(step?.title)
    expect(told.what).toContain(realStory.map.credit)
    expect(faults).toEqual([])
  })
})
