// What the harness measured, as medians, ranges and ratios in Markdown.

import { formatIdle, type Idle } from './idle'

/** One load as the harness's `results.json` holds it; times in ms, null: never. */
export interface Run {
  name: string
  profile: string
  ok: boolean
  busyBefore?: number
  [number: string]: unknown
}

export interface Results {
  runs: Run[]
  meta: {
    date: string
    chromium: string
    cpus: number
    cpu: string
    rounds: number
    targets: Record<string, unknown>
  }
}

export interface Circumstances {
  results: Results
  commit: string
  idle: Idle | null
}

type Read = (run: Run) => number | null
type Format = (value: number) => string

const field = (name: string): Read => {
  return (run) => (typeof run[name] === 'number' ? run[name] : null)
}
const each = (name: string, pick: (all: number[]) => number | null): Read => {
  return (run) => pick(numbers(run[name]))
}
const ms: Format = (value) => `${Math.round(value)} ms`
const kB: Format = (value) => `${(value / 1000).toFixed(1)} kB`
const MB: Format = (value) => `${(value / 1e6).toFixed(2)} MB`
const count: Format = (value) => `${Math.round(value)}`

/** What is told of every target: its name, where it stands, how it is written, whether ratios are worth giving. */
const ROWS: [string, Read, Format, boolean][] = [
  ['Transferred', field('bytes'), kB, true],
  ['of it scripts', field('jsBytes'), kB, false],
  ['Requests', field('requests'), count, false],
  ['First paint (FCP)', field('fcp'), ms, true],
  ['Largest paint (LCP)', field('lcp'), ms, true],
  ['Layout shift (CLS)', field('cls'), (value) => value.toFixed(3), false],
  ['Blocking time (TBT)', field('tbt'), ms, false],
  ['First text in view', field('firstText'), ms, true],
  ['Ready', field('ready'), ms, true],
  ['JavaScript heap', field('heap'), MB, true],
  ['DOM nodes', field('domNodes'), count, false],
  ['Next: response, median of 7', each('inp', median), ms, true],
  ['Next: response, worst of 7', each('inp', worst), ms, true],
  ['Next: new text in view, median of 7', each('toText', median), ms, true],
  ['Next: texts not in view after 6 s', missed, count, false],
  ['Next: blocking time over 7', field('stepTbt'), ms, false],
]

/** Presses whose text never came: a control that led nowhere, or elsewhere. */
function missed({ toText }: Run): number | null {
  return Array.isArray(toText)
    ? toText.filter((ms) => ms === null).length
    : null
}

export function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

function worst(values: number[]): number | null {
  return values.length ? Math.max(...values) : null
}

const numbers = (list: unknown) =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'number') : []

/** The committed page of results, in Markdown. */
export function formatResults({
  results,
  commit,
  idle,
}: Circumstances): string {
  const { meta, runs } = results
  const busy = runs.flatMap(({ busyBefore }) => busyBefore ?? [])
  const failed = runs.filter(({ ok }) => !ok)
  const profiles = [...new Set(runs.map(({ profile }) => profile))]
  return [
    '# Measured against the floor and a peer',
    `${meta.date.slice(0, 10)}, commit ${commit}, written by \`npm run bench\`. ${meta.chromium}, headless, ${meta.cpus} × ${meta.cpu}, ${meta.rounds} interleaved rounds of cold loads, a fresh browser each. Before a load the machine was ${percent(median(busy))} busy (median; worst ${percent(worst(busy))}): other work shares it, so compare ratios, not milliseconds. ${runs.length} loads, ${failed.length} failed.`,
    'Phone (`mobile`): 412 × 823, processor slowed fourfold, 1.6 Mbit/s, 150 ms per request. **floor**: our words in one plain file with one inline map and no script. **own-floor**: our page without its scripts. **ours**: the built page. **ours-map**: the same, opened at its first step, where a phone shows the live map: *ready* is that map drawn. **timelinejs**: TimelineJS 3 from npm telling the same story, its events a day apart, which is the kinder placement. *Ready*: its map or axis is drawn, and for ours on the phone the words and figures of the first screen, which has no map. *Next*: a tap on a mark of the timeline. How each number is taken: [harness/README.md](harness/README.md).',
    '## Figures to reach, on the phone',
    formatFigures(runs),
    ...profiles
      .filter((profile) => profile !== 'noscript')
      .flatMap((profile) => [
        `## ${profile}`,
        'Median (lowest–highest), × floor, × own-floor.',
        formatTable(Object.keys(meta.targets), runs, profile),
      ]),
    '## Without JavaScript',
    formatNoScript(Object.keys(meta.targets), runs),
    '## Left alone',
    idle ? formatIdle(idle) : 'Not measured in this run.',
    ...failed.map((run) => `Failed: ${run.profile} ${run.name}, ${run.error}`),
  ].join('\n\n')
}

const percent = (share: number | null) => `${Math.round((share ?? 0) * 100)} %`

function valuesOf(runs: Run[], profile: string, name: string, read: Read) {
  return runs
    .filter((run) => run.ok && run.profile === profile && run.name === name)
    .flatMap((run) => read(run) ?? [])
}

function formatFigures(runs: Run[]): string {
  const of = (name: string, read: Read) => valuesOf(runs, 'mobile', name, read)
  const at = (name: string, what: string) => median(of(name, field(what)))
  const over = (value: number | null, base: number | null) =>
    value !== null && base ? value / base : null
  const ratio = (name: string) => over(at('ours', 'lcp'), at(name, 'lcp'))
  const texts = runs
    .filter(({ name, profile, ok }) => {
      return ok && profile === 'mobile' && /^ours/.test(name)
    })
    .flatMap(({ toText }) => numbers(toText))
  const figures: [string, number | null, number, number][] = [
    ['LCP, × floor', ratio('floor'), 2, 2],
    ['LCP, × own-floor', ratio('own-floor'), 1.25, 2],
    ['Layout shift, worst load', worst(of('ours', field('cls'))), 0.005, 3],
    [
      'Live map ready, × TimelineJS’s first text',
      over(at('ours-map', 'ready'), at('timelinejs', 'firstText')),
      1,
      2,
    ],
    ['Blocking time, ms', at('ours', 'tbt'), 400, 0],
    ['Blocking time opened at a step, ms', at('ours-map', 'tbt'), 400, 0],
    ['A step, ms to its text, median', median(texts), 56, 0],
    ['A step, ms to its text, worst', worst(texts), 200, 0],
    [
      'Heap, × TimelineJS',
      over(at('ours', 'heap'), at('timelinejs', 'heap')),
      1.5,
      2,
    ],
  ]
  return formatRows([
    ['', 'measured', 'at most', ''],
    ...figures.map(([what, value, limit, digits]) => [
      what,
      value?.toFixed(digits) ?? '–',
      what.startsWith('Layout') ? '0.00' : `${limit}`,
      value === null ? 'not measured' : value <= limit ? 'reached' : 'missed',
    ]),
  ])
}

function formatTable(names: string[], runs: Run[], profile: string): string {
  const rows = ROWS.map(([label, read, format, hasRatio]) => {
    const middle = (name: string) => median(valuesOf(runs, profile, name, read))
    const cells = names.map((name) => {
      const values = valuesOf(runs, profile, name, read)
      const value = middle(name)
      if (value === null) return 'never'
      const lowest = format(Math.min(...values))
      const highest = format(Math.max(...values))
      const range = `${Number.parseFloat(lowest)}–${Number.parseFloat(highest)}`
      const isFloor = name === 'floor'
      const bases = hasRatio && !isFloor ? ['floor', 'own-floor'] : []
      const ratios = bases.flatMap((base) => {
        const against = base === name ? null : middle(base)
        return against ? `×${(value / against).toFixed(2)}` : []
      })
      return [format(value), lowest === highest ? '' : `(${range})`, ...ratios]
        .filter(Boolean)
        .join(' ')
    })
    return [label, ...cells]
  })
  return formatRows([['', ...names], ...rows])
}

function formatNoScript(names: string[], runs: Run[]): string {
  const loads = runs.filter((run) => run.ok && run.profile === 'noscript')
  const rows = names.map((name) => {
    const own = loads.filter((run) => run.name === name)
    const paint = median(own.flatMap((run) => field('ms')(run) ?? []))
    const texts = own.map((run) => `${run.texts} of ${run.of}`)
    return [
      name,
      paint === null ? 'nothing' : ms(paint),
      [...new Set(texts)].join(', '),
    ]
  })
  return formatRows([['', 'first paint of the story', 'texts'], ...rows])
}

function formatRows(rows: string[][]): string {
  const [head = [], ...body] = rows
  const rule = head.map(() => '---')
  return [head, rule, ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
