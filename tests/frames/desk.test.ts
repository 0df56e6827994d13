import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { presetOf } from '../../src/model/presets'
import { axeFaults } from '../browser/axe'
import { openSite, type Site } from '../browser/support'
import { realStory } from '../support/stories'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const FIGURE = presetOf({ preset: 'figure' })
const DESK = 'embedding.html'
const FROZEN = `v/${realStory.version}/`
const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true })
const frameSnippet = (page: Page) => field(page, 'The frame alone').inputValue()
/** By key: a click right after a scroll may still be sent to the frame that stood there. */
const pressCopy = (page: Page, name: string) =>
  page.getByRole('button', { name: `Copy ${name}` }).press('Enter')
const searchOf = (page: Page) => new URL(page.url()).search
const previewed = (page: Page) => page.locator('iframe').getAttribute('src')

describe('choosing', () => {
  test('by keyboard changes the snippets, the preview and the address; Back returns', async () => {
    const { page, faults } = await site.open(DESK)
    expect(await frameSnippet(page)).toContain(
      `src="${site.address}embed.html"`,
    )
    await page.getByRole('radio', { name: /^In an article/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => searchOf(page)).toBe('?preset=map')
    expect(await previewed(page)).toBe('embed.html?view=map')
    await page.keyboard.press('Tab')
    await page.keyboard.type('6')
    await expect.poll(() => searchOf(page)).toBe('?preset=map&step=escapes')
    expect(await frameSnippet(page)).toContain(
      `src="${site.address}embed.html?view=map&amp;step=escapes"`,
    )
    expect(await field(page, 'A still picture').inputValue()).toContain(
      `${site.address}stills/escapes.png`,
    )
    await page.goBack()
    await expect.poll(() => searchOf(page)).toBe('?preset=map')
    expect(await frameSnippet(page)).not.toContain('escapes')
    // Arrowing through one list was one choice.
    await page.goBack()
    await expect.poll(() => previewed(page)).toBe('embed.html')
    const article = page.getByRole('radio', { name: /^In an article/ })
    expect(await article.isChecked()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('one claim asks which claim, and quotes it', async () => {
    const { page, faults } = await site.open(DESK)
    const which = page.getByLabel('Which claim')
    expect(await which.isVisible()).toBe(false)
    await page.getByText('One claim').click()
    expect(await page.getByLabel('Starts at').isVisible()).toBe(false)
    await which.selectOption('ayaf-859')
    expect(await previewed(page)).toBe('embed.html?view=claim#claim-ayaf-859')
    expect(await field(page, 'The words alone').inputValue()).toContain(
      `${site.address}#claim-ayaf-859`,
    )
    await which.selectOption('ap-35-km')
    expect(await page.getByLabel('Other reports').isDisabled()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('an address opens as it was chosen, and what is unknown in it falls back', async () => {
    const { page, faults } = await site.open(
      `${DESK}?preset=timeline&frame-theme=dark&step=nowhere&brand=off&brand=on`,
    )
    expect(await previewed(page)).toBe('embed.html?view=timeline&theme=dark')
    expect(await page.getByLabel('Colours').inputValue()).toBe('dark')
    expect(await page.getByLabel('Starts at').inputValue()).toBe('where')
    await page.goto(`${site.address}${DESK}?preset=${'x'.repeat(5000)}`)
    expect(await previewed(page)).toBe('embed.html')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the preview has the width and the height it says, and leads to what is chosen', async () => {
    const { page, faults } = await site.open(`${DESK}?preset=figure`)
    const frame = page.locator('iframe')
    for (const width of [320, 600, 900]) {
      await page.getByText(`${width} px`, { exact: true }).click()
      const box = await frame.boundingBox()
      expect([box?.width, box?.height]).toEqual([width, FIGURE.height])
    }
    const chart = page.frameLocator('iframe').locator('[data-value="950"]')
    await chart.first().waitFor()
    await page.getByText('In a sidebar').click()
    expect((await frame.boundingBox())?.width).toBe(320)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('pinning', () => {
  test('names this version in every snippet, previews it, and says what a pinned frame lacks', async () => {
    const { page, faults } = await site.open(DESK)
    await page.getByLabel('Version').selectOption('frozen')
    await expect.poll(() => searchOf(page)).toBe('?version=frozen')
    for (const text of await page.getByRole('textbox').all()) {
      const named = (await text.inputValue()).split(site.address).slice(1)
      expect(named.length).toBeGreaterThan(0)
      for (const rest of named) expect(rest.startsWith(FROZEN)).toBe(true)
    }
    expect(await previewed(page)).toBe(`${FROZEN}embed.html`)
    const frame = page.frameLocator('iframe')
    await frame.getByText('Frozen version of').waitFor()
    expect(
      await page.getByText('does not receive corrections').isVisible(),
    ).toBe(true)
    await page.goBack()
    expect(await frameSnippet(page)).not.toContain(FROZEN)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('in the frozen copy there is no other choice, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, faults } = await site.open(FROZEN + DESK, {
        javaScriptEnabled,
      })
      expect(await page.getByLabel('Version').count()).toBe(0)
      const base = javaScriptEnabled ? site.address + FROZEN : 'YOUR-ADDRESS/'
      expect(await frameSnippet(page)).toContain(`${base}embed.html"`)
      await page.goto(`${site.address}${FROZEN}${DESK}?version=frozen`)
      expect(await previewed(page)).toBe('embed.html')
      expect(faults).toEqual([])
      await page.context().close()
    }
  })
})

test('the reading page leads to the desk, and the desk back', async () => {
  const { page, faults } = await site.open('')
  await page.getByRole('link', { name: 'Embed this' }).click()
  await page.getByRole('heading', { name: 'Embed this explainer' }).waitFor()
  await page.getByRole('link', { name: realStory.title }).click()
  await page.locator('main[data-step]').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

describe('copying', () => {
  test('says so, and the clipboard holds the snippet', async () => {
    const { page, faults } = await site.open(DESK, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await pressCopy(page, 'The words alone')
    const said = page.getByRole('status').filter({ hasText: /./ })
    await said.waitFor()
    expect(await said.allInnerTexts()).toEqual(['Copied'])
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\r', '')).toBe(
      await field(page, 'The words alone').inputValue(),
    )
    // What was copied no longer stands there: nothing says that it does.
    await page.getByText('Timeline only').click()
    expect(await said.count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('where the clipboard is closed, the older command does it', async () => {
    const { page, faults } = await site.open(DESK, {
      before: () =>
        Object.assign(Clipboard.prototype, { writeText: undefined }),
    })
    await pressCopy(page, 'The frame alone')
    await page.getByText('Copied', { exact: true }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    [
      'says no',
      () => {
        document.execCommand = () => false
      },
    ],
    [
      'throws',
      () => {
        document.execCommand = () => {
          throw new Error('not here')
        }
      },
    ],
  ])(
    'where nothing copies and the command %s, the field is selected and the keys are named',
    async (_, refuse) => {
      const { page, faults } = await site.open(DESK, {
        before: () =>
          Object.assign(Clipboard.prototype, {
            writeText: () => Promise.reject(new Error('refused')),
          }),
      })
      await page.evaluate(refuse)
      await pressCopy(page, 'The frame alone')
      await page.getByText(/press Ctrl\+C/).waitFor()
      const selected = await page.evaluate(() => {
        const { value, selectionStart, selectionEnd } =
          document.activeElement as HTMLTextAreaElement
        return value.slice(selectionStart, selectionEnd)
      })
      expect(selected).toBe(await frameSnippet(page))
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})

test('without script the snippets of the first preset stand there, with an address to fill in', async () => {
  const { page, faults } = await site.open(DESK, { javaScriptEnabled: false })
  expect(await frameSnippet(page)).toContain(
    'src="https://YOUR-ADDRESS/embed.html"',
  )
  expect(await page.getByText(/Replace YOUR-ADDRESS/).isVisible()).toBe(true)
  expect(await page.getByText(/Choosing needs script/).isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByLabel('Starts at').isVisible()).toBe(false)
  await page.getByText('320 px', { exact: true }).click()
  expect((await page.locator('iframe').boundingBox())?.width).toBe(320)
  expect(faults).toEqual([])
  await page.context().close()
})

test('with script it knows its own address, and needs none to be filled in', async () => {
  const { page } = await site.open(DESK)
  expect(await page.getByText(/Replace YOUR-ADDRESS/).isVisible()).toBe(false)
  for (const text of await page.getByRole('textbox').all()) {
    expect(await text.inputValue()).not.toContain('YOUR-ADDRESS')
  }
  await page.context().close()
})

test('below a path of another site it knows that path', async () => {
  const below = await openSite('dist', '/some/project/')
  const { page, faults } = await below.open(DESK)
  expect(await frameSnippet(page)).toContain('/some/project/embed.html"')
  await page.frameLocator('iframe').locator('main').waitFor()
  expect(faults).toEqual([])
  await below.close()
})

test('on a phone the preview opens in the width that nearly fits', async () => {
  const { page } = await site.open(DESK, { width: 390, height: 844 })
  expect(await page.getByLabel('320 px').isChecked()).toBe(true)
  await page.context().close()
})

test.each([320, 768, 1440, 1920])(
  'nothing scrolls sideways at %i px, at twice the text as well',
  async (width) => {
    const { page } = await site.open(DESK, { width })
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
    expect(await overflow()).toBe(0)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow()).toBe(0)
    await page.context().close()
  },
)

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([320, 1440])('axe finds nothing at %i px', async (width) => {
    const { page } = await site.open(`${DESK}?preset=claim`, {
      ...{ width, colorScheme, bypassCSP: true },
    })
    expect(await axeFaults(page)).toEqual([])
    await page.context().close()
  })
})
