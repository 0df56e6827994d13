import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PRESETS, type PresetId, STILL } from '../../src/model/presets'
import { type OpenedPage, openSite, type Site } from '../browser/support'
import { frameFaults } from './frameFaults'
import { canvas, wordPressAuthor } from './sanitizers'

const SNIPPETS = ['frame', 'fitted', 'quote', 'still'] as const
const STEP = 'main[data-step="escapes"]'
type SnippetId = (typeof SNIPPETS)[number]
const presets = PRESETS.map(({ id, height, width }) => ({ id, height, width }))

const pages = mkdtempSync(path.join(tmpdir(), 'host-'))
let explainer: Site
/** Another origin, whose editors paste. */
let host: Site
let opened: OpenedPage
/** As copied from the desk. */
const copied = new Map<string, string>()
const snippet = (preset: PresetId, id: SnippetId) =>
  copied.get(`${preset} ${id}`) ?? ''

beforeAll(async () => {
  explainer = await openSite()
  host = await openSite(pages)
  opened = await host.open(publish(''))
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
/** Publishes a page of the host with a column that holds what was pasted; its name. */
function publish(pasted: string, { css = '', width = 600 } = {}): string {
  const name = `page-${++count}.html`
  writeFileSync(
    path.join(pages, name),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><style>body{margin:0}article{width:${width}px}${css}</style>
<article>${pasted}</article></html>`,
  )
  return name
}

/** Opens a page of the host, all in one tab. What comes from the explainer is what was asked for; anything else is a fault. */
async function visit(name: string) {
  const { page, faults } = opened
  faults.length = 0
  await page.goto(host.address + name)
  return {
    page,
    faultsNow: () =>
      faults.filter((fault) => {
        return !fault.startsWith(`foreign request: ${explainer.address}`)
      }),
  }
}

/** What its address asks for, in the frame: the step, the claim or the figure, and nothing wrong with how. */
async function showsItself(frame: FrameLocator, id: PresetId) {
  const asked = {
    ...{ article: STEP, sidebar: STEP, map: STEP, timeline: STEP },
    ...{ figure: '[data-value="950"]', claim: '.card [data-claim]' },
  }[id]
  await frame.locator(`:is(${asked}):visible`).first().waitFor()
  expect(await frameFaults(frame)).toEqual([])
}

describe.each(presets)('$id, pasted as it is', ({ id, height, width }) => {
  test.each(['frame', 'fitted'] as const)(
    'into a bare page: the %s fills its column and shows what was chosen',
    async (kind) => {
      const { page, faultsNow } = await visit(
        publish(snippet(id, kind), { width }),
      )
      const box = await page.locator('iframe').boundingBox()
      expect(box?.width).toBe(width)
      if (kind === 'frame') expect(box?.height).toBe(height)
      const address = await page.locator('iframe').getAttribute('src')
      expect(address).toMatch(new RegExp(`^${explainer.address}embed\\.html`))
      await showsItself(page.frameLocator('iframe'), id)
      expect(faultsNow()).toEqual([])
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
    await showsItself(outer.frameLocator('iframe'), id)
    expect(faultsNow()).toEqual([])
  })

  test('through WordPress’s filter for authors: the words, the picture and every link survive', async () => {
    const { page, faultsNow } = await visit(
      publish(
        [
          ...SNIPPETS.map(
            (kind) =>
              `<div id="${kind}">${wordPressAuthor(snippet(id, kind))}</div>`,
          ),
          ...(['quote', 'still'] as const).map(
            (kind) => `<div id="whole-${kind}">${snippet(id, kind)}</div>`,
          ),
        ].join(''),
      ),
    )
    expect(await page.locator('iframe, script').count()).toBe(0)
    // Of a frame its own link is left.
    for (const kind of ['frame', 'fitted']) {
      const link = page.locator(`#${kind} a`)
      expect(await link.innerText()).toContain('open the explainer')
      expect(await link.getAttribute('href')).toContain(explainer.address)
    }
    for (const kind of ['quote', 'still']) {
      const told = (where: string) =>
        page.locator(where).evaluate((e) => ({
          text: e.textContent,
          links: [...e.querySelectorAll('a')].map((a) => a.href),
        }))
      expect(await told(`#${kind}`)).toEqual(await told(`#whole-${kind}`))
    }
    const image = page.locator('#still').getByRole('img')
    expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(60)
    const natural = () =>
      image.evaluate((e) => {
        const { naturalWidth, naturalHeight } = e as HTMLImageElement
        return { width: naturalWidth, height: naturalHeight }
      })
    await expect.poll(async () => (await natural()).width).toBeGreaterThan(0)
    // Twice as many as it is shown with.
    const { width, height } = STILL
    expect(await natural()).toEqual({ width: 2 * width, height: 2 * height })
    expect(faultsNow()).toEqual([])
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
    await showsItself(page.frameLocator('iframe'), id)
    expect(faultsNow()).toEqual([])
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
  await tab.close()
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
    await reading.page.context().close()
  },
)
