// `npm run growth`: what larger stories cost, from generated ones.

import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { writeGrownStory } from '../tests/support/grownStory'
import { commitNow } from './commitNow'
import { ensureBrowser } from './findBrowser'
import { type GrowthRow, growthTable } from './growth/growthTable'
import {
  measurePage,
  type Onward,
  type PageMeasures,
  SLOWER,
} from './growth/measurePage'
import { median } from './median'
import { serveFolder } from './serveFolder'
import { brotliSize } from './size/brotliSize'

const EVENTS = [22, 60, 200]
const RUNS = 3
const RESULTS = 'docs/growth.md'
const PAGES: [file: string, name: string, onward: Onward][] = [
  ['index.html', 'the reading page', 'link'],
  ['embed.html', 'the frame', 'button'],
  ['present.html', 'the deck', 'key'],
]
const PATIENCE = 240_000

interface Growth {
  /** Seconds, and MB at the most. */
  build: { seconds: number; memory: number }
  sizes: Map<string, { plain: number; brotli: number }>
  pages: Map<string, PageMeasures>
}

const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE,
  }).toString()

/** Writes the pages of a story as the build does, in a process of its own that says what it took. */
function buildPages(story: string, out: string): Growth['build'] {
  const start = performance.now()
  const said = run(
    { STORY: story, OUT: out },
    ...['--input-type=module', '-e'],
    'await import("./scripts/prerender.ts"); console.log(process.resourceUsage().maxRSS)',
  )
  const seconds = (performance.now() - start) / 1000
  return { seconds, memory: Number(said.trim().split('\n').at(-1)) / 1000 }
}

function sizesOf(folder: string): Growth['sizes'] {
  const files = [...PAGES.map(([file]) => file), 'offline.html']
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(path.join(folder, file))
      const brotli = brotliSize(bytes)
      return [file, { plain: bytes.length / 1000, brotli: brotli / 1000 }]
    }),
  )
}

async function measure(browser: Browser, folder: string) {
  const { server, address } = await serveFolder(folder)
  const pages: Growth['pages'] = new Map()
  try {
    for (const [file, , onward] of PAGES) {
      const loads: PageMeasures[] = []
      for (let i = 0; i < RUNS; i++) {
        loads.push(await measurePage(browser, address + file, onward))
      }
      const of = (field: keyof PageMeasures) =>
        median(loads.map((load) => load[field] ?? Number.NaN)) ?? Number.NaN
      pages.set(file, {
        ...{ firstPaint: of('firstPaint'), nodes: of('nodes') },
        ...{ heap: of('heap'), step: of('step'), filter: of('filter') },
      })
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return pages
}

function rowsOf(all: readonly Growth[]): GrowthRow[] {
  const row = (name: string, unit: string, of: (one: Growth) => number) => ({
    ...{ name, unit, values: all.map(of) },
  })
  const size = (file: string, how: 'plain' | 'brotli') => (one: Growth) =>
    one.sizes.get(file)?.[how] ?? Number.NaN
  const page = (file: string, what: keyof PageMeasures) => (one: Growth) =>
    one.pages.get(file)?.[what] ?? Number.NaN
  return [
    row('Writing all pages and stills', 's', ({ build }) => build.seconds),
    row('and its memory', 'MB', ({ build }) => build.memory),
    row('The offline file', 'kB', size('offline.html', 'plain')),
    ...PAGES.flatMap(([file, name]) => [
      row(`Weight of ${name}`, 'kB brotli', size(file, 'brotli')),
      row('not compressed', 'kB', size(file, 'plain')),
      row('its elements', 'in number', page(file, 'nodes')),
      row('its first paint', 'ms', page(file, 'firstPaint')),
      row('a step', 'ms', page(file, 'step')),
      row('its memory', 'MB', page(file, 'heap')),
    ]),
    row('Filtering the reading page', 'ms', page('index.html', 'filter')),
  ]
}

/** Builds and measures stories of several sizes, and writes what came out. */
async function growth() {
  const commit = commitNow(RESULTS)
  const work = mkdtempSync(path.join(tmpdir(), 'growth-'))
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    // The scripts are the same for every story.
    const client = path.join(work, 'client')
    run({ OUT: client }, 'scripts/build-client.ts')
    const all: Growth[] = []
    for (const events of EVENTS) {
      const story = path.join(work, `story-${events}`)
      const out = path.join(work, `site-${events}`)
      writeGrownStory(story, events)
      cpSync(client, out, { recursive: true })
      const build = buildPages(story, out)
      const pages = await measure(browser, out)
      all.push({ build, sizes: sizesOf(out), pages })
      console.log(
        `${events} events: pages written in ${Math.round(build.seconds)} s, and measured.`,
      )
    }
    const text = growthTable(EVENTS, rowsOf(all), {
      commit,
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, Chromium ${browser.version()}`,
      ...{ runs: RUNS, slower: SLOWER },
    })
    writeFileSync(RESULTS, text)
    console.log(text)
  } finally {
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
}

await growth()
