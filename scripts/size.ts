import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What a reader may be asked to load, in kB of 1000 bytes. */
const BUDGETS = {
  page: { kb: 60, how: 'brotli, its styles with it' },
  fonts: { kb: 50, how: 'woff2, all together' },
  scripts: { kb: 120, how: 'brotli, all that one page may load' },
  first: { kb: 75, how: 'brotli, before the lazy ones' },
  host: { kb: 2, how: 'gzip, what we ask another page to load' },
  everything: { kb: 170, how: 'brotli, page and scripts, fonts apart' },
  embed: { kb: 165, how: 'brotli, with the live map, fonts apart' },
  offline: { kb: 900, how: 'as it lies on a disk' },
} as const

/** These grow with the story: another than ours may be longer, and is only warned. */
const GROWING: readonly Budget[] = ['page', 'everything', 'embed', 'offline']

type Budget = keyof typeof BUDGETS

interface Row {
  name: string
  bytes: number
  budget?: Budget
}

type Files = ReadonlyMap<string, Buffer>

/** In this order each takes its part of what the former left. */
const PARTS: [string, RegExp][] = [
  ['style', /<style\b[^>]*>.*?<\/style>/gs],
  ['inline scripts', /<script\b[^>]*>.*?<\/script>/gs],
  ['map plates', /<section class="map".*?<\/section>/gs],
  ['timeline', /<nav class="timeline".*?<\/nav>/gs],
  ['map symbols', /<svg class="symbols".*<\/svg>/gs],
  ['markup round the words', /<[^>]*>/g],
  ['words', /.*/gs],
]

const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`
const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0)
const brotli = (bytes: Buffer = Buffer.alloc(0)) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length

/** Where a page's bytes go, uncompressed, the largest part first. */
export function partsOf(html: string): Row[] {
  let rest = html
  return PARTS.map(([name, pattern]) => {
    const before = Buffer.byteLength(rest)
    rest = rest.replace(pattern, '')
    return { name, bytes: before - Buffer.byteLength(rest) }
  }).sort((a, b) => b.bytes - a.bytes)
}

/** Named, so that it can be fetched ahead, but run only when it is wanted. */
const LATE = /\bimport\(\s*['"`][^'"`]*['"`]\s*\)|\bdata-late="[^"]*"/g

/** What of a page loads a script: a snippet to copy only speaks of one. */
const SCRIPT_TAG = /<script\b[^>]*>/g

/** The scripts a page loads, and whatever they import: at once, or sooner or later. */
export function scriptsOf(
  html: string,
  files: Files,
  when: 'first' | 'ever' = 'ever',
): string[] {
  const namedIn = (text: string) => {
    const seen = when === 'first' ? text.replaceAll(LATE, '') : text
    return [...files.keys()].filter(
      (name) =>
        name.endsWith('.js') &&
        // It keeps files for later, when the page has long been read.
        name !== 'sw.js' &&
        seen.includes(path.basename(name)),
    )
  }
  const tags = html.match(SCRIPT_TAG)?.join('') ?? ''
  const found = new Set(namedIn(tags))
  for (const name of found) {
    for (const next of namedIn(String(files.get(name)))) found.add(next)
  }
  return [...found]
}

function rowsOf(files: Files): Row[] {
  const named = (end: RegExp) => [...files].filter(([name]) => end.test(name))
  const size = (name: string) => brotli(files.get(name))
  const pages = named(/\.html$/).flatMap(([name, bytes]): Row[] => {
    // Fetched once, by hand, and whole: what counts is the stick it must fit on.
    if (name === 'offline.html') {
      return [{ name, bytes: bytes.length, budget: 'offline' }]
    }
    const html = String(bytes)
    // A style of its own counts with the page: it, too, holds up the first paint.
    const styles = named(/\.css$/).filter(([file]) =>
      html.includes(path.basename(file)),
    )
    const all = sum([name, ...styles.map(([file]) => file)].map(size))
    const scripts = sum(scriptsOf(html, files).map(size))
    const first = sum(scriptsOf(html, files, 'first').map(size))
    return [
      { name, bytes: all, ...(name === 'index.html' && { budget: 'page' }) },
      { name: `${name}, first scripts`, bytes: first, budget: 'first' },
      { name: `${name}, scripts`, bytes: scripts, budget: 'scripts' },
      {
        name: `${name} and scripts`,
        bytes: all + scripts,
        budget: name === 'embed.html' ? 'embed' : 'everything',
      },
    ]
  })
  const scripts = named(/\.js$/).map(
    ([name, bytes]): Row =>
      // Its own measure: a host may serve it without brotli.
      name === 'embed.js'
        ? { name, bytes: gzipSync(bytes).length, budget: 'host' }
        : { name, bytes: size(name) },
  )
  const fonts = named(/\.woff2$/).map(([name, { length }]) => ({
    name,
    bytes: length,
  }))
  const allFonts = sum(fonts.map(({ bytes }) => bytes))
  return [
    ...pages,
    ...scripts,
    ...fonts,
    { name: 'fonts in all', bytes: allFonts, budget: 'fonts' },
  ]
}

/** One sentence for each budget that is exceeded. */
export function checkBudgets(rows: readonly Row[]): string[] {
  return rows.filter(isOver).map(({ name, bytes, budget }) => {
    const { kb, how } = BUDGETS[budget]
    return `${name}: ${kB(bytes)} is ${kB(bytes - kb * 1000)} over the budget of ${kb} kB (${how}).`
  })
}

const isOver = (row: Row): row is Row & { budget: Budget } =>
  row.budget !== undefined && row.bytes > BUDGETS[row.budget].kb * 1000

/** Whether a budget is broken by the length of another story than ours alone. */
export function isOfStory({ budget }: Row, isOurs: boolean): boolean {
  return !isOurs && budget !== undefined && GROWING.includes(budget)
}

function printSizes(folder: string, isOurs: boolean) {
  // A copy weighs what the live pages weigh.
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => !/^(v|neutral)[\\/]/.test(name))
    .sort()
  const isFile = (name: string) => statSync(path.join(folder, name)).isFile()
  const files = new Map(
    names.filter(isFile).map((n) => [n, readFileSync(path.join(folder, n))]),
  )
  const rows = rowsOf(files)
  const widest = Math.max(...rows.map(({ name }) => name.length))
  const print = ({ name, bytes }: Row, note: string) =>
    console.log(`${name.padEnd(widest)}${kB(bytes).padStart(11)}${note}`)
  for (const row of rows) {
    print(row, row.budget ? ` of ${BUDGETS[row.budget].kb}` : '')
  }
  const index = files.get('index.html')
  if (!index) throw new Error(`${folder} holds no index.html: build it first.`)
  console.log(`\nThe most of index.html, ${kB(index.length)} uncompressed:`)
  for (const part of partsOf(String(index)).slice(0, 3)) {
    print(part, ` ${Math.round((100 * part.bytes) / index.length)} %`)
  }
  const ofStory = (row: Row) => isOfStory(row, isOurs)
  const long = checkBudgets(rows.filter(ofStory))
  if (long.length) {
    console.warn(
      `\n${long.join('\n')}\nThis story is longer than the budgets allow for. A reader waits longer for its first screen; it is built all the same. Tell it in fewer steps and claims, or as two stories that name each other.`,
    )
  }
  const broken = checkBudgets(rows.filter((row) => !ofStory(row)))
  if (broken.length) {
    console.error(
      `\n${broken.join('\n')}\nThe files are written, but a reader on a slow phone would wait longer than we promise. Take out as much as you added, shorten what is there, or have the budget changed in scripts/size.ts by whoever answers for it.`,
    )
    process.exit(1)
  }
}

// Nothing is measured where a test only imports this.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printSizes(process.env.OUT ?? 'dist', !process.env.STORY)
}
