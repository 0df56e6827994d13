import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadStory } from '../../scripts/loadStory'
import { axeFaults } from './axe'
import { mapFaults } from './mapFaults'
import { liveMap, MOVING, openSite, type Site } from './support'

// npm run proof: looks at every step in every width and theme of the built
// page, and writes what it saw: pictures, and tables nobody typed.

const OUT = 'proof'
const SIZES = [
  [320, 640],
  [360, 780],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const
const THEMES = ['light', 'dark'] as const

type Row = (string | number)[]

function table(head: string[], rows: Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

async function sweep(site: Site, ids: string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const [width, height] of SIZES) {
    for (const theme of THEMES) {
      const options = { width, height, colorScheme: theme, bypassCSP: true }
      const { page, faults } = await site.open('', options)
      // Once more, so that the fonts come from the cache and are used.
      await page.reload()
      await liveMap(page)
      const labels: string[] = []
      for (const id of ['', ...ids]) {
        await page.goto(`${site.address}#${id}`)
        await liveMap(page)
        const name = `${width}-${theme}-${id || 'first'}.png`
        await page.screenshot({ path: path.join(OUT, name) })
        labels.push(...(await mapFaults(page, 'live')))
      }
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      )
      const axe = await axeFaults(page)
      await page.context().close()
      const still = await site.open('', {
        ...options,
        javaScriptEnabled: false,
      })
      labels.push(...(await mapFaults(still.page, 'still')))
      await still.page.context().close()
      rows.push([
        `${width} x ${height}`,
        theme,
        ids.length + 1,
        labels.length,
        Math.max(0, sideways),
        axe.length,
        faults.length,
      ])
      for (const fault of [...labels, ...axe, ...faults]) {
        console.log(`${width} ${theme}: ${fault}`)
      }
    }
  }
  return rows
}

/** Frames of the swap and of each step's flight, to be looked at one after the other. */
async function recordFrames(site: Site, ids: string[]) {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    const { page } = await site.open('404.html', {
      ...{ width, height, ...MOVING },
    })
    let arrive = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/assets/live-*.js', async (route) => {
      await arrival
      await route.continue()
    })
    await page.goto(site.address)
    const folder = path.join(OUT, `frames-${width}`)
    mkdirSync(folder, { recursive: true })
    const shoot = (name: string) =>
      page.screenshot({ path: path.join(folder, `${name}.png`) })
    await page.locator('.stage').scrollIntoViewIfNeeded()
    await shoot('00-still')
    arrive()
    await liveMap(page)
    await shoot('00-swapped')
    for (const [i, id] of ids.entries()) {
      await page.evaluate((id) => {
        location.hash = id
      }, id)
      for (const frame of [1, 2, 3, 4]) {
        await shoot(`${String(i + 1).padStart(2, '0')}-${id}-${frame}`)
      }
    }
    await page.context().close()
  }
}

test('every step stands in every width and theme', async () => {
  const story = await loadStory()
  mkdirSync(OUT, { recursive: true })
  const site = await openSite()
  const rows = await sweep(
    site,
    story.steps.map((step) => step.id),
  )
  await recordFrames(
    site,
    story.steps.map((step) => step.id),
  )
  await site.close()

  const article = story.claims.filter((claim) => !claim.context)
  const byStatus = (status: string) => [
    status,
    article.filter((c) => c.status === status).length,
    story.claims.filter((c) => c.context && c.status === status).length,
  ]
  const kB = (bytes: number) => (bytes / 1000).toFixed(2)
  const html = readFileSync('dist/index.html')
  const report = [
    '## Content',
    table(
      ['what', 'count'],
      [
        ['steps', story.steps.length],
        ['claims of the article', article.length],
        ['claims of other reports', story.claims.length - article.length],
        [
          'disputed claims',
          story.claims.filter((c) => c.disputedBy.length).length,
        ],
        ['quotations', story.quotations.length],
        ['sources', story.sources.length],
        ['speakers', story.speakers.length],
        ['places', story.places.length],
        ['events', story.events.length],
        ['terms', story.glossary.length],
      ],
    ),
    table(
      ['status', 'article', 'other reports'],
      ['on-record', 'reported', 'claimed', 'measured'].map(byStatus),
    ),
    '## Weight',
    table(
      ['file', 'kB', 'kB brotli'],
      [['index.html', kB(html.length), kB(brotliCompressSync(html).length)]],
    ),
    '## Every step, width and theme',
    table(
      [
        'size',
        'theme',
        'pictures',
        'label faults',
        'px sideways',
        'axe',
        'console and requests',
      ],
      rows,
    ),
  ].join('\n\n')
  writeFileSync(path.join(OUT, 'tables.md'), `${report}\n`)
  console.log(report)
  expect(rows.flatMap((row) => row.slice(3)).filter((n) => n !== 0)).toEqual([])
})
