import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PRESETS, type PresetId, STILL } from '../../src/model/presets'
import { deskSite, EMBED } from './deskSite'
import { canvas, wordPressAuthor } from './sanitizers'
import { openSite, type Site } from './support'

const SNIPPETS = ['frame', 'fitted', 'quote', 'still'] as const
type SnippetId = (typeof SNIPPETS)[number]
const presets = PRESETS.map(({ id, height }) => ({ id, height }))

const pages = mkdtempSync(path.join(tmpdir(), 'host-'))
let explainer: Site
/** Another origin, whose editors paste. */
let host: Site
/** As copied from the desk. */
const copied = new Map<string, string>()
const snippet = (preset: PresetId, id: SnippetId) =>
  copied.get(`${preset} ${id}`) ?? ''

beforeAll(async () => {
  explainer = await openSite(deskSite())
  host = await openSite(pages)
  const { page } = await explainer.open('embedding.html')
  for (const { id: preset } of presets) {
    await page.goto(
      `${explainer.address}embedding.html?preset=${preset}&step=escapes`,
    )
    for (const id of SNIPPETS) {
      const text = await page.locator(`#snippet-${id}`).inputValue()
      copied.set(`${preset} ${id}`, text)
    }
  }
  await page.context().close()
})
afterAll(async () => {
  await explainer.close()
  await host.close()
  rmSync(pages, { recursive: true, force: true })
})

let count = 0
/** Publishes a page of the host with a column of 600 px that holds what was pasted; its name. */
function publish(pasted: string, { css = '' } = {}): string {
  const name = `page-${++count}.html`
  writeFileSync(
    path.join(pages, name),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><style>body{margin:0}article{width:600px}${css}</style>
<article>${pasted}</article></html>`,
  )
  return name
}

/** Opens a page of the host. What comes from the explainer is what was asked for; anything else is a fault. */
async function visit(name: string) {
  const { page, faults } = await host.open(name)
  return {
    page,
    faultsNow: () =>
      faults.filter((fault) => {
        return !fault.startsWith(`foreign request: ${explainer.address}`)
      }),
  }
}

/** The frame shows what its address asks for, and no more than fits into it. */
async function showsItself(frame: FrameLocator, address: string) {
  const main = frame.locator('main')
  await main.waitFor()
  const asked = new URL(address)
  const sought = asked.search + asked.hash
  if (EMBED === 'stand-in') {
    await expect.poll(() => main.innerText()).toContain(sought)
  }
  const over = await main.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return [scrollWidth - innerWidth, scrollHeight - innerHeight]
  })
  expect(Math.max(...over)).toBeLessThanOrEqual(0)
}

const addressIn = (page: Page | FrameLocator) =>
  page.locator('iframe').getAttribute('src')

describe.each(presets)('$id, pasted as it is', ({ id, height }) => {
  test.each(['frame', 'fitted'] as const)(
    'into a bare page: the %s fills its column and shows what was chosen',
    async (kind) => {
      const { page, faultsNow } = await visit(publish(snippet(id, kind)))
      const box = await page.locator('iframe').boundingBox()
      expect(box?.width).toBe(600)
      if (kind === 'frame') expect(box?.height).toBe(height)
      const address = (await addressIn(page)) ?? ''
      expect(address).toMatch(new RegExp(`^${explainer.address}embed\\.html`))
      await showsItself(page.frameLocator('iframe'), address)
      expect(faultsNow()).toEqual([])
      await page.context().close()
    },
  )

  test('into a page inside a sandboxed frame: it shows the same', async () => {
    const inner = publish(snippet(id, 'fitted'))
    const { page, faultsNow } = await visit(
      publish(
        `<iframe src="${inner}" title="Host" width="600" height="800" sandbox="allow-scripts"></iframe>`,
      ),
    )
    const outer = page.frameLocator('iframe')
    const address = (await addressIn(outer)) ?? ''
    await showsItself(outer.frameLocator('iframe'), address)
    expect(faultsNow()).toEqual([])
    await page.context().close()
  })

  test('through WordPress’s filter for authors: the words, the picture and every link survive', async () => {
    const { page, faultsNow } = await visit(
      publish(
        SNIPPETS.map(
          (kind) =>
            `<div id="${kind}">${wordPressAuthor(snippet(id, kind))}</div>`,
        ).join(''),
      ),
    )
    expect(await page.locator('iframe, script').count()).toBe(0)
    // Of a frame its own link is left.
    for (const kind of ['frame', 'fitted']) {
      const link = page.locator(`#${kind} a`)
      expect(await link.innerText()).toContain('open the explainer')
      expect(await link.getAttribute('href')).toContain(explainer.address)
    }
    const whole = await visit(
      publish(
        `<div id="quote">${snippet(id, 'quote')}</div><div id="still">${snippet(id, 'still')}</div>`,
      ),
    )
    for (const kind of ['quote', 'still']) {
      const told = (of: Page) =>
        of.locator(`#${kind}`).evaluate((e) => ({
          text: e.textContent,
          links: [...e.querySelectorAll('a')].map((a) => a.href),
        }))
      expect(await told(page)).toEqual(await told(whole.page))
    }
    const image = page.getByRole('img')
    expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(60)
    const natural = () =>
      image.evaluate((e) => {
        const { naturalWidth, naturalHeight } = e as HTMLImageElement
        return { width: naturalWidth, height: naturalHeight }
      })
    await expect.poll(async () => (await natural()).width).toBeGreaterThan(0)
    // Twice as many as it is shown with.
    if (EMBED === 'built') {
      const { width, height } = STILL
      expect(await natural()).toEqual({ width: 2 * width, height: 2 * height })
    }
    expect([...faultsNow(), ...whole.faultsNow()]).toEqual([])
    await page.context().close()
    await whole.page.context().close()
  })

  test('through Canvas’s filter, at a fixed 600 x 338: the frame still shows what was chosen', async () => {
    const left = canvas(snippet(id, 'fitted'))
    expect(left).not.toMatch(/script src|loading=|allow="/)
    const { page, faultsNow } = await visit(
      publish(left, {
        css: 'iframe{width:600px!important;height:338px!important}',
      }),
    )
    expect(await page.locator('iframe').boundingBox()).toMatchObject({
      ...{ width: 600, height: 338 },
    })
    const address = (await addressIn(page)) ?? ''
    await showsItself(page.frameLocator('iframe'), address)
    expect(faultsNow()).toEqual([])
    await page.context().close()
  })
})

test('a link in the frame opens the explainer in a tab that is not locked up', async () => {
  const { page, faultsNow } = await visit(publish(snippet('article', 'frame')))
  const link = page.frameLocator('iframe').locator('a[target="_blank"]').first()
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    link.press('Enter'),
  ])
  await tab.waitForLoadState()
  expect(tab.url()).toContain(explainer.address)
  expect(await tab.evaluate(() => self.origin)).not.toBe('null')
  expect(faultsNow()).toEqual([])
  await page.context().close()
})

test.each(['quote', 'still'] as const)(
  'every link of the %s leads to a place that the explainer has',
  async (kind) => {
    const { page } = await visit(
      publish(presets.map(({ id }) => snippet(id, kind)).join('')),
    )
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(5)
    const reading = await explainer.open('', { javaScriptEnabled: false })
    for (const link of new Set(links)) {
      const { hash } = new URL(link)
      expect(link).toBe(explainer.address + hash)
      expect(await reading.page.locator(hash).count(), hash).toBe(1)
    }
    await page.context().close()
    await reading.page.context().close()
  },
)
