import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliSize } from '../size/brotliSize'
import { scriptsOf } from '../size/scriptsOf'
import { middleOf, type Results } from './runs'
import { formatRows } from './table'

/** What is opened, and by which name the bench measured it. */
const OPENED: [what: string, target: string][] = [
  ['The reading page, on a phone', 'ours'],
  [
    'A frame in somebody’s article, opened at a step with its live map',
    'embed',
  ],
  ['The deck', 'present'],
  ['The handout', 'handout'],
  ['The embed desk', 'embedding'],
  ['`offline.html`, taken along', 'offline'],
]
const MILLION = 1_000_000

const millions = (n: number) => `${(n / MILLION).toFixed(1)} million`
const GB = (bytes: number) => `${(bytes / 1e9).toFixed(0)} GB`

/** What one file weighs on the line, bytes: text by brotli, the rest as it is. */
function weigh(dist: string, file: string): number {
  const bytes = readFileSync(path.join(dist, file))
  return /\.(html|js|json|svg|webmanifest)$/.test(file)
    ? brotliSize(bytes)
    : bytes.length
}

/**
 * What a day on a front page costs whoever hosts it, for a million readers of
 * each thing: from the bytes and requests that the bench measured, and from the
 * sizes of the files that a reader's browser keeps for later (`sw.js`).
 */
export function formatCost(
  { runs }: Results,
  dist: string,
  commit: string,
): string {
  const measured = OPENED.map(([what, target]): [string, number, number] => [
    what,
    middleOf(runs, 'mobile', target, 'requests') ?? Number.NaN,
    middleOf(runs, 'mobile', target, 'bytes') ?? Number.NaN,
  ])
  const later = keptLater(dist)
  const all: [string, number, number][] = [
    ...measured,
    [
      'What a browser then keeps for when there is no network, four seconds later, once for each version',
      later.requests,
      later.bytes,
    ],
  ]
  return [
    `Computed by \`npm run bench\` at commit ${commit}, from what it measured.`,
    formatRows([
      ['', 'requests', 'bytes', 'a million of them: requests', 'bytes'],
      ...all.map(([what, requests, bytes]) => [
        what,
        `${requests}`,
        `${(bytes / 1000).toFixed(1)} kB`,
        millions(requests * MILLION),
        GB(bytes * MILLION),
      ]),
    ]),
  ].join('\n\n')
}

/**
 * What the worker asks for that the reading page has not loaded: every page
 * anew, the scripts of the others, and of each font whether it has changed.
 */
function keptLater(dist: string): { requests: number; bytes: number } {
  const read = (file: string) => readFileSync(path.join(dist, file))
  const named = String(read('sw.js')).matchAll(
    /["'`]([\w./-]+\.(?:html|js|woff2|svg))["'`]\s*:/g,
  )
  const kept = [...new Set([...named].map(([, file = '']) => file))]
  if (!kept.length) throw new Error('sw.js names no file that it keeps.')
  const scripts = new Map(
    kept.filter((file) => file.endsWith('.js')).map((f) => [f, read(f)]),
  )
  const loaded = scriptsOf(String(read('index.html')), scripts)
  const asked = ['sw.js', ...kept.filter((file) => !loaded.includes(file))]
  const whole = asked.filter((file) => !file.endsWith('.woff2'))
  const bytes = whole.reduce((sum, file) => sum + weigh(dist, file), 0)
  return { requests: asked.length, bytes }
}
