import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStory } from '../../scripts/loadStory'
import { attributionOf, claimOf } from '../../src/model/claims'
import { chartOf } from '../../src/model/figures'
import { notesOf } from '../../src/model/notes'
import { plainProse } from '../../src/model/prose'
import { sceneAt } from '../../src/model/scene'
import type { Story } from '../../src/schema/story'
import type { Passage, Step } from '../../src/schema/telling'
import { statusInWords } from '../../src/views/mark/statusInWords'
import { words } from '../../src/words/en'
import { bare, calledAs, heardIn, wordsOf } from './heard'
import { openSite, type Site, stepNow } from './support'

let site: Site
let story: Story
beforeAll(async () => {
  ;[site, story] = await Promise.all([openSite(), loadStory()])
})
afterAll(() => site.close())

/** A sentence and, right after it, how far it is established. */
function passageAsHeard({ text, claim }: Passage): string {
  const said = plainProse(story, text)
  if (!claim) return said
  const status = statusInWords(claimOf(story, claim)).replace(
    `, ${words.disputed}`,
    ` ${words.disputed}`,
  )
  return `${said} ${words.status} ${status}`
}

/** All that a listener must hear of a step, in the order of the page. */
function stepAsHeard(step: Step): string[] {
  const notes = notesOf(step)
  const charts = story.comparisons.filter((c) => c.step === step.id)
  return [
    step.kicker,
    step.title,
    ...step.paragraphs.flatMap(({ passages }) =>
      passages.flatMap((passage) => [
        passageAsHeard(passage),
        ...notes
          .filter(({ after }) => after === passage)
          .map(({ letter }) => `${words.note} ${letter}`),
      ]),
    ),
    ...notes.flatMap(({ note, letter }) => [
      `${letter} ${words.notInArticle}`,
      passageAsHeard(note),
    ]),
    ...(step.accounts
      ? [
          `${step.accounts.title} ${words.notInArticle}`,
          ...step.accounts.passages.map(passageAsHeard),
        ]
      : []),
    ...charts.flatMap((comparison) => [
      comparison.title,
      comparison.caption,
      ...chartOf(story, comparison).origins.flatMap(({ name, figures }) => [
        name,
        ...figures.map(({ claim, words: figure, counts }) => {
          const by = `${words.figureBy(claim.status)} ${attributionOf(story, claim)}`
          const status = statusInWords(claim).replaceAll(', ', ' ')
          const context = claim.context ? `; ${words.notInArticle}` : ''
          return `${figure} ${by} ${words.status} ${status} ${counts}${context}`
        }),
      ]),
    ]),
  ]
}

/** What of it is not heard, or not in its turn. */
function unheard(heard: string, expected: readonly string[]): string[] {
  let from = 0
  return expected.filter((text) => {
    const at = heard.indexOf(bare(text), from)
    if (at >= 0) from = at + bare(text).length
    return at < 0
  })
}

test('a listener hears every step in order: each sentence, then its status; notes as not in the article; figures with their speakers; the map in words; the way on', async () => {
  const { page, faults } = await site.open('', { bypassCSP: true })
  await page.locator('html[data-ready]').waitFor()
  const sections = await heardIn(
    page,
    story.steps.map(({ id }) => `#${id}`),
  )
  for (const [i, step] of story.steps.entries()) {
    const next = story.steps[i + 1]
    const before = story.steps[i - 1]
    const heard = wordsOf(sections.get(`#${step.id}`) ?? [])
    const expected = [
      ...stepAsHeard(step),
      ...(next ? [words.next(next.title)] : []),
      ...(before ? [words.back(before.title)] : []),
    ]
    expect(unheard(heard, expected), step.id).toEqual([])
    // The one map of the page is named and described as this step's.
    await page.evaluate((id) => {
      location.hash = id
    }, step.id)
    await expect.poll(() => stepNow(page)).toBe(step.id)
    const map = await calledAs(page, '.stage .map')
    expect(map.name).toBe(words.mapOf(step.title))
    expect(map.description).toBe(sceneAt(story, step.id).alt)
  }

  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
  const opened = await heardIn(page, ['body', '.closing'])
  const all = opened.get('body') ?? []
  const closing = wordsOf(opened.get('.closing') ?? [])
  const { title = '', notes = [] } = story.closing ?? {}
  const followed = notes.map(passageAsHeard)
  expect(
    unheard(closing, [`${title} ${words.notInArticle}`, ...followed]),
  ).toEqual([])
  // Headings without gaps, and each part of the page under one.
  const levels = all.flatMap(({ role, level }) =>
    role === 'heading' ? [level ?? 0] : [],
  )
  const gaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
  expect(gaps).toEqual([])
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.length).toBeGreaterThan(story.steps.length + 5)
  // Landmarks: few, and none of a kind without a name of its own.
  const LANDMARKS = ['navigation', 'region', 'complementary', 'form', 'banner']
  const marks = all
    .filter(({ role }) => [...LANDMARKS, 'main', 'contentinfo'].includes(role))
    .map(({ role, name }) => `${role} ${name}`)
  expect(new Set(marks).size).toBe(marks.length)
  expect(marks.length).toBeLessThan(13)
  expect(marks).not.toContain('navigation ')
  expect(faults).toEqual([])

  const inOtherScripts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      if (!/\p{Script=Arabic}/u.test(at.textContent ?? '')) continue
      if (at.parentElement?.closest('noscript, template')) continue
      const lang = at.parentElement?.closest('[lang]')?.getAttribute('lang')
      if (!/^(ar|ku|ckb)/.test(lang ?? '')) found.push(at.textContent ?? '')
    }
    return found
  })
  expect(inOtherScripts).toEqual([])
  await page.context().close()
})

test('in a frame too, and what is seen on a control is what it is called', async () => {
  const { page } = await site.open('embed.html', { width: 600, height: 700 })
  await page.locator('html[data-ready]').waitFor()
  for (const step of story.steps) {
    await page.evaluate((id) => {
      location.hash = id
    }, step.id)
    await page.locator(`#${step.id}-title`).waitFor()
    const heard = (await heardIn(page, ['main'])).get('main') ?? []
    expect(unheard(wordsOf(heard), stepAsHeard(step)), step.id).toEqual([])
    const map = heard.find(({ name }) => name === words.mapOf(step.title))
    expect(map?.description, step.id).toBe(sceneAt(story, step.id).alt)
  }
  for (const where of ['', 'embed.html', 'present.html', 'embedding.html']) {
    await page.goto(site.address + where)
    await page.locator('html[data-ready]').waitFor()
    const misnamed = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label]')]
        .filter((e) => e.matches('a, button, summary, input, select'))
        .flatMap((e) => {
          const seen = (e as HTMLElement).innerText
            .replaceAll(/\s+/g, ' ')
            .trim()
          const called = e.getAttribute('aria-label') ?? ''
          const isWord = /\p{L}/u.test(seen)
          return isWord && !called.toLowerCase().includes(seen.toLowerCase())
            ? [`${seen}: ${called}`]
            : []
        }),
    )
    expect(misnamed, where).toEqual([])
  }
  await page.context().close()
})

test('a step is said once when it is chosen, and nothing when it is scrolled to; so on every page that has steps', async () => {
  const [, second] = story.steps
  for (const where of ['', 'embed.html', 'present.html']) {
    const { page } = await site.open(`${where}#${story.steps[0]?.id}`, {
      clock: true,
    })
    await page.locator('html[data-ready]').waitFor()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const status = document.querySelector('main > [role="status"]')
      if (!status) throw new Error('Nothing here speaks to listeners.')
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(
        status,
        { childList: true, characterData: true, subtree: true },
      )
    })
    await page.evaluate((id) => {
      location.hash = id ?? ''
    }, second?.id)
    await expect.poll(() => stepNow(page)).toBe(second?.id)
    await page.clock.runFor(2000)
    const said = () =>
      page.evaluate(() => (window as unknown as { said: string[] }).said)
    expect(await said(), where).toEqual([
      `2 ${words.ofSteps(story.steps.length)}: ${second?.title}`,
    ])
    if (where) {
      await page.context().close()
      continue
    }
    await page.mouse.move(300, 500)
    await page.mouse.wheel(0, 2500)
    await expect.poll(() => stepNow(page)).not.toBe(second?.id)
    await page.clock.runFor(2000)
    expect(await said()).toHaveLength(1)
    await page.context().close()
  }
})
