import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { realStory } from '../support/stories'
import { PAPERS } from './sheetsOf'
import { openSite, type Site } from './support'

/** CSS px between the margins of the page, as `modes/paper.css` sets them. */
const BETWEEN_MARGINS = { A4: 680, Letter: 703 }
/** Where the foot of a sheet begins, pt from its lower edge. */
const FOOT = 43

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What stands after an element on the medium that is emulated: the text of its `content`. */
function textAfter(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        href: element.getAttribute('href') ?? '',
        claim:
          element.closest<HTMLElement>('[data-claim]')?.dataset.claim ?? '',
        after: getComputedStyle(element, '::after').content,
      })),
  )
}

/** Has every figure and every heading of what was closed say in the PDF's outline where it begins and ends. */
function markEdges() {
  function mark(at: Element, edge: 'top' | 'bottom', name: string) {
    const heading = document.createElement('h6')
    heading.textContent = `${name} ${edge}`
    Object.assign(heading.style, {
      ...{ position: 'absolute', [edge]: '0', left: '0' },
      ...{ fontSize: '1px', lineHeight: '1px' },
    })
    if (at instanceof HTMLElement) at.style.position = 'relative'
    at.append(heading)
  }
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility(),
    )
  const figures = shown('.plate, .timeline-drawing, .chart, .ledger tr')
  for (const [i, figure] of figures.entries()) {
    const cell = figure.matches('tr') ? figure.firstElementChild : figure
    if (!cell) continue
    mark(cell, 'top', `figure-${i}`)
    mark(cell, 'bottom', `figure-${i}`)
  }
  for (const [i, summary] of shown('.back > details > summary').entries()) {
    mark(summary, 'top', `summary-${i}`)
  }
  return figures.length
}

/** Where each heading stands in print: its sheet, and how far up it, pt; and how many sheets there are. */
async function outlineOf(page: Page, format: (typeof PAPERS)[number]) {
  const pdf = await page.pdf({ format, outline: true, tagged: true })
  const text = pdf.toString('latin1')
  const entries = text.matchAll(
    /\/Title \(([^)]*)\)\s*\/Dest \[(\d+) 0 R \/XYZ \S+ (\S+) /g,
  )
  const outline = [...entries].map(([, title = '', sheet, up]) => ({
    title,
    sheet: Number(sheet),
    up: Number(up),
  }))
  return { outline, sheets: text.match(/\/Type \/Page\b/g)?.length }
}

test('is an article on paper, from a step in the dark: every map, claim and source, no control', async () => {
  const { page, faults } = await site.open('#escapes', {
    colorScheme: 'dark',
  })
  const marks = '.claim .status'
  const links = 'a[href^="http"]'
  // On a screen nothing of it is there to be seen or heard.
  for (const { after } of await textAfter(page, marks)) {
    expect(after).toBe('none')
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect
    .poll(() =>
      page
        .locator('.map')
        .evaluateAll((maps) =>
          maps.map((map) =>
            [...map.querySelectorAll('svg.still')].some((svg) =>
              svg.checkVisibility(),
            ),
          ),
        ),
    )
    .toEqual(Array(PUBLISHED_STEPS.length + 1).fill(true))
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('combobox').count()).toBe(0)
  for (const control of ['.bar', '.onward', '.contents', '.fold']) {
    expect(await page.locator(`${control}:visible`).count(), control).toBe(0)
  }
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(paper).toBe('rgb(255, 255, 255)')

  // Sources, each once and with its whole address; the numbers lead to them.
  const addresses = realStory.sources.flatMap(({ url }) => url ?? [])
  const printed = await textAfter(page, links)
  expect(printed.map(({ href }) => href).toSorted()).toEqual(
    addresses.toSorted(),
  )
  for (const { href, after } of printed) expect(after).toContain(href)
  expect(await page.locator('.sources > li:visible').count()).toBe(
    realStory.sources.length,
  )
  const notes = await textAfter(page, marks)
  expect(notes.length).toBeGreaterThan(realStory.claims.length)
  for (const { claim: id, after } of notes) {
    const claim = realStory.claims.find((known) => known.id === id)
    const numbers = [...after.matchAll(/\d+/g)].map(([number]) => number)
    const named = numbers.map((n) => realStory.sources[Number(n) - 1]?.id)
    expect(named.toSorted(), id).toEqual(claim?.sources.toSorted())
  }
  // What was closed stands open.
  const rows = page.locator('[data-ledger] tbody tr')
  expect(
    await rows.evaluateAll((all) => all.every((row) => row.checkVisibility())),
  ).toBe(true)
  const [front] = await textAfter(page, '.opening .telling')
  expect(front?.after).toContain('version of 26 November 2026')

  for (const format of PAPERS) {
    const width = BETWEEN_MARGINS[format]
    await page.setViewportSize({ width, height: 940 })
    const wide = await page.evaluate(() => document.body.scrollWidth)
    expect(wide, format).toBeLessThanOrEqual(width)
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('leaves no heading last on its sheet and cuts no figure, on A4 and Letter', async () => {
  const { page } = await site.open('', { bypassCSP: true })
  await page.locator('html[data-ready]').waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const figures = await page.evaluate(markEdges)
  expect(figures).toBeGreaterThan(PUBLISHED_STEPS.length)
  for (const format of PAPERS) {
    const { outline, sheets } = await outlineOf(page, format)
    const edges = (edge: string) =>
      new Map(
        outline
          .filter(({ title }) => title.endsWith(edge))
          .map(({ title, sheet }) => [title.split(' ')[0], sheet]),
      )
    expect(edges('top').size, format).toBeGreaterThanOrEqual(figures)
    const cut = [...edges('bottom')].filter(
      ([figure, sheet]) => edges('top').get(figure) !== sheet,
    )
    expect(cut, format).toEqual([])
    const last = outline
      .filter(({ title }) => !title.startsWith('figure-'))
      .filter(({ up }) => up < FOOT + 40)
    expect(last, format).toEqual([])
    // One that a reader would staple.
    expect(sheets, format).toBeLessThanOrEqual(20)
  }
  await page.context().close()
})
