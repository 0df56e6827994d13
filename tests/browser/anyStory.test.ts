import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadStory } from '../../scripts/loadStory'
import type { Story } from '../../src/schema/story'
import { mapFaults } from './mapFaults'
import { readCode } from './readCode'
import { PAPERS, sheetsOf } from './sheetsOf'
import { buildStory, liveMap, openSite, type Site } from './support'

const FOLDER = 'tests/support/fixture-story'
const SITE_URL = 'https://news.example/explainers/'

describe('a story of another folder', () => {
  let site: Site
  let story: Story
  let out: string
  beforeAll(async () => {
    story = await loadStory(FOLDER)
    out = buildStory(FOLDER, { SITE_URL })
    site = await openSite(out)
  }, 150_000)
  afterAll(() => site.close())

  test('is walked from step to step by its timeline, each with its map', async () => {
    for (const width of [390, 1440]) {
      const { page, faults } = await site.open('', { width })
      expect(await page.locator('h1').innerText()).toBe(story.title)
      for (const step of story.steps) {
        await page.goto(`${site.address}#${step.id}`)
        await expect
          .poll(() => page.locator('main').getAttribute('data-step'))
          .toBe(step.id)
        const current = page.locator('nav [aria-current="step"]')
        expect(await current.getAttribute('data-event')).toBe(step.events[0])
        const section = page.locator(`section#${step.id}`)
        expect(await section.locator('h2').innerText()).toBe(step.title)
      }
      for (const event of story.events) {
        // Near its beginning: a stamp may stand on the middle of a bar.
        await page
          .locator(`a[data-event="${event.id}"]`)
          .click({ position: { x: 3, y: 12 } })
        await expect.poll(() => page.url()).toContain(`#${event.step}`)
      }
      await liveMap(page)
      expect(await mapFaults(page, 'live')).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    }
  })

  test('gives its own colours to its own kinds, in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await site.open(`?theme=${theme}`)
      for (const kind of story.kinds) {
        const colour = await page
          .locator(`.lanes .kind-${kind.id}`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).color)
        expect(colour).toBe(rgb(kind[theme]))
      }
      await page.context().close()
    }
  })

  test('writes right-to-left names as such', async () => {
    const names = story.places
      .flatMap((place) => place.names)
      .filter(({ lang }) => ['ar', 'he'].includes(lang))
    expect(names.length).toBeGreaterThan(1)
    const { page } = await site.open('')
    for (const { name, lang } of names) {
      const written = page.locator(`bdi[lang="${lang}"]`, { hasText: name })
      expect(await written.count()).toBeGreaterThan(0)
    }
    await page.context().close()
  })

  test('prints a handout whose code leads to its exact version, also in the dark', async () => {
    const { page } = await site.open('handout.html?theme=dark', {
      bypassCSP: true,
    })
    const code = page.getByRole('img', { name: /QR/ })
    expect(await readCode(code)).toBe(`${SITE_URL}v/${story.version}/`)
    await page.emulateMedia({ media: 'print' })
    // Without its quiet zone.
    const mm = await code
      .locator('path')
      .evaluate((path) => (path.getBoundingClientRect().width / 96) * 25.4)
    expect(mm).toBeGreaterThanOrEqual(20)
    for (const paper of PAPERS) {
      expect(await sheetsOf(page, paper), paper).toBe(5)
    }
    await page.context().close()
  })

  test('carries nothing of ours', () => {
    for (const page of ['index.html', 'handout.html']) {
      const html = readFileSync(`${out}/${page}`, 'utf8')
      expect(html).not.toMatch(/Ain Issa|Syria|Kurd|Turk|Esper/i)
    }
  })
})

function rgb(hex: string): string {
  const parts = hex.match(/[0-9a-f]{2}/gi)?.map((p) => Number.parseInt(p, 16))
  return `rgb(${parts?.join(', ')})`
}
