import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadStory } from '../../scripts/loadStory'
import type { Story } from '../../src/schema/story'
import { isSweep, someOf } from '../support/someOf'
import { mapFaults } from './mapFaults'
import { PAPERS, sheetsOf } from './sheetsOf'
import { buildStories, liveMap, openSite, type Site, stepNow } from './support'

/** One has everything but what the other lacks. */
const FOLDERS = ['tests/support/island-story', 'tests/support/fixture-story']
const SITE_URL = 'https://news.example/explainers/'
const BRAND_NAME = 'Harbour News'
const DEPLOYED = {
  ...{ SITE_URL, BRAND_NAME, BRAND_URL: 'https://news.example/' },
  ...{ BRAND_COLOUR: '#0b5c8a', BRAND_COLOUR_DARK: '#8fd0ff' },
}

let out: string
let outTaught: string | undefined
beforeAll(async () => {
  const built = await buildStories(someOf(FOLDERS, 2), DEPLOYED)
  ;[out = '', outTaught] = built
}, 300_000)

describe('a story of another folder, with nothing but its article', () => {
  let site: Site
  let story: Story
  beforeAll(async () => {
    story = await loadStory(FOLDERS[0])
    site = await openSite(out)
  })
  afterAll(() => site.close())

  test('has pages that open without a fault, lead to nothing that is not there, and speak of nothing that it lacks', async () => {
    const frozen = `v/${story.version}/`
    const files = readdirSync(out).filter((file) => file.endsWith('.html'))
    expect(files.toSorted()).toEqual([
      ...['404.html', 'embed.html', 'embedding.html', 'index.html'],
      ...['offline.html', 'present.html'],
    ])
    const { page, faults } = await site.open('404.html')
    const neutral = ['neutral/index.html', 'neutral/embed.html']
    for (const file of [...files, `${frozen}index.html`, ...neutral]) {
      await page.goto(site.address + file)
      await page.waitForLoadState('networkidle')
      const { links, text } = await page.evaluate(() => ({
        links: [...document.querySelectorAll('[href], [src]')].map(
          (e) => e.getAttribute('href') ?? e.getAttribute('src') ?? '',
        ),
        text: document.body.innerText,
      }))
      const lost = links.filter((link) => {
        const url = new URL(link, SITE_URL + file)
        if (!url.href.startsWith(SITE_URL)) return false
        const at = url.pathname.slice(new URL(SITE_URL).pathname.length)
        return !existsSync(path.join(out, at))
      })
      expect([...new Set(lost)], file).toEqual([])
      expect(text, file).not.toMatch(
        /handout|Other reports (differ|add)|With context|Article only|What followed|undefined|NaN/,
      )
      expect(text, file).not.toMatch(OURS)
      expect(text.includes(BRAND_NAME), file).toBe(!neutral.includes(file))
    }
    await page.goto(`${site.address}embed.html?brand=off`)
    expect(await page.locator('body').innerText()).not.toContain(BRAND_NAME)
    await page.goto(site.address)
    const name = page.locator('.page-top.brand')
    const shown = () =>
      name.evaluate((e) => [
        getComputedStyle(e).backgroundColor,
        getComputedStyle(e).color,
      ])
    expect(await shown()).toEqual(['rgb(11, 92, 138)', 'rgb(255, 255, 255)'])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await shown()).toEqual(['rgb(143, 208, 255)', 'rgb(0, 0, 0)'])
    // Paper has no ground: white on nothing would be nothing.
    await page.emulateMedia({ media: 'print' })
    expect(await shown()).toEqual(['rgba(0, 0, 0, 0)', 'rgb(30, 28, 25)'])
    expect(await name.getByRole('link').isVisible()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('is walked by its timeline, by keys and by its map, on a screen and on a phone', async () => {
    for (const width of [390, 1440]) {
      const { page, faults } = await site.open('', { width })
      const stepIs = (id: string) => expect.poll(() => stepNow(page)).toBe(id)
      expect(await page.locator('h1').innerText()).toBe(story.title)
      for (const step of story.steps) {
        await page.goto(`${site.address}#${step.id}`)
        await stepIs(step.id)
        const current = page.locator('nav [aria-current="step"]')
        expect(await current.getAttribute('data-event')).toBe(step.events[0])
        const section = page.locator(`section#${step.id}`)
        // What lies below the first screen is laid out a moment later.
        const title = () => section.locator('h2').innerText()
        await expect.poll(title).toBe(step.title)
        await liveMap(page)
        expect(await mapFaults(page, 'live'), step.id).toEqual([])
      }
      // Beside a last step that is shorter than the window, and nothing follows.
      if (width === 1440) {
        const top = () => page.getByRole('region', { name: /^Map/ }).first()
        const { y = -1 } = (await top().boundingBox()) ?? {}
        expect(y).toBeGreaterThan(0)
      }
      for (const event of story.events) {
        // Near its beginning: a stamp may stand on the middle of a bar.
        await page
          .locator(`a[data-event="${event.id}"]`)
          .click({ position: { x: 3, y: 12 } })
        await expect.poll(() => page.url()).toContain(`#${event.step}`)
      }
      await page.locator('a[data-event="relit"]').press('Home')
      await stepIs('lamp-out')
      await page.locator('a[data-event="dark"]').press('ArrowRight')
      await stepIs('shoal')
      await page.goto(`${site.address}#island`)
      await page.getByRole('button', { name: /^Port Salam.*story$/ }).click()
      await stepIs('fog')
      expect(faults).toEqual([])
      await page.context().close()
    }
  })

  test('names the events on the strip of its deck, none over another or past its end, and shows its figure alone in a frame', async () => {
    const { page, faults } = await site.open('present.html')
    for (const step of story.steps) {
      await page.goto(`${site.address}present.html#${step.id}`)
      await expect.poll(() => stepNow(page)).toBe(step.id)
      const { names, marks, end } = await page.evaluate(() => {
        const box = (e: Element) => {
          const { left, right, top } = e.getBoundingClientRect()
          return { words: e.textContent ?? '', left, right, top }
        }
        const names = [...document.querySelectorAll('a[data-now] .label')]
        return {
          names: names
            .filter((e) => getComputedStyle(e).clipPath === 'none')
            .map(box),
          marks: [...document.querySelectorAll('.strip .day')].map(box),
          end: window.innerWidth,
        }
      })
      expect(names.length, step.id).toBeGreaterThan(0)
      const over = [names, marks].flatMap((row) =>
        row.flatMap((one) =>
          row.filter(
            (other) =>
              one.left < other.left &&
              one.right > other.left &&
              Math.abs(one.top - other.top) < 10,
          ),
        ),
      )
      expect(over, step.id).toEqual([])
      for (const { right, words } of names) {
        expect(right, words).toBeLessThanOrEqual(end)
      }
    }
    await page.goto(`${site.address}embed.html?view=headcount`)
    const [figure] = story.comparisons
    await page.getByText(figure?.title ?? '').waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Next:/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('is kept to one speaker or one hour, in its own colours of both themes, its names written from right to left', async () => {
    const { page, faults } = await site.open('?speaker=office')
    const line = page.getByRole('complementary', { name: /left out/ })
    const text = () => line.innerText()
    await expect
      .poll(text)
      .toMatch(/only what the Harbour Office said: 4 of 16/)
    await page.goto(`${site.address}?known=08:00`)
    await expect.poll(text).toMatch(/published by 06:45 island time: 1 of 16/)
    for (const theme of ['light', 'dark'] as const) {
      await page.goto(`${site.address}?theme=${theme}`)
      for (const kind of story.kinds) {
        const colour = await page
          .locator(`.lanes .kind-${kind.id}`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).color)
        expect(colour).toBe(rgb(kind[theme]))
      }
    }
    for (const { name, lang } of story.places.flatMap((p) => p.names)) {
      const written = page.locator(`bdi[lang="${lang}"]`, { hasText: name })
      expect(await written.count(), name).toBe(1)
    }
    const [named] = await page.locator('.live .l-second').all()
    expect(await named?.getAttribute('lang')).toBe('he')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('tells its host its height and its step, in a name of its own', async () => {
    const frame = `<iframe src="${site.address}embed.html" width="600" height="740" title="story"></iframe>`
    const body = `<script>heard = []; onmessage = ({ data }) => heard.push(JSON.stringify(data))</script>${frame}`
    const folder = mkdtempSync(path.join(tmpdir(), 'host-'))
    writeFileSync(path.join(folder, 'index.html'), body)
    const host = await openSite(folder)
    const { page } = await host.open('', { width: 700 })
    const inside = page.frameLocator('iframe')
    await inside.getByRole('link', { name: /^Next:/ }).click()
    const heard = () => page.evaluate('heard.join()') as Promise<string>
    await expect
      .poll(heard)
      .toContain(`"source":"${story.namespace}","type":"step","step":"island"`)
    expect(await heard()).toMatch(/"height":\d{3}/)
    await host.close()
    rmSync(folder, { recursive: true })
  })

  test('is presented from its first screen to its last with one key', async () => {
    const { page, faults } = await site.open('present.html', { height: 810 })
    const main = page.locator('main[data-at]')
    const beats: string[] = []
    for (const step of story.steps) {
      while ((await stepNow(page)) !== step.id || beats.length === 0) {
        await page.keyboard.press('Space')
        beats.push((await main.getAttribute('data-at')) ?? '')
        expect(beats.length).toBeLessThan(60)
      }
    }
    expect(new Set(beats)).toEqual(
      new Set(['scene', 'claim', 'speaker', 'figure']),
    )
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test.runIf(isSweep)(
  'a story with a lesson prints its handout on five sheets',
  async () => {
    const site = await openSite(outTaught ?? '')
    const { page } = await site.open('handout.html?theme=dark')
    await page.emulateMedia({ media: 'print' })
    for (const paper of PAPERS) {
      expect(await sheetsOf(page, paper), paper).toBe(5)
    }
    await site.close()
  },
)

/** What only the story that we publish may say. */
const OURS = /Ain Issa|Syria|Kurd|Turk|Esper/i

test('neither carries anything of the story that we publish', () => {
  for (const folder of outTaught ? [out, outTaught] : [out]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const ours = files
      .filter((file) => /\.(html|js|json|svg|csv|geojson)$/.test(file))
      // Packed; put together from the same pages.
      .filter((file) => !file.endsWith('offline.html'))
      .filter((file) =>
        OURS.test(readFileSync(path.join(folder, file), 'utf8')),
      )
    expect(ours).toEqual([])
  }
})

function rgb(hex: string): string {
  const parts = hex.match(/[0-9a-f]{2}/gi)?.map((p) => Number.parseInt(p, 16))
  return `rgb(${parts?.join(', ')})`
}
