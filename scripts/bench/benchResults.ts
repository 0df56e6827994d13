import { median } from '../median'
import { formatFigures, formatGoals } from './figures'
import { formatIdle, type Idle } from './idle'
import { field, type Results, type Run, worst } from './runs'
import { formatRows, formatTable, ms } from './table'
import { PAGES } from './targets'

export interface Circumstances {
  results: Results
  commit: string
  idle: Idle | null
}

/** The committed page of results, in Markdown. */
export function formatResults({
  results,
  commit,
  idle,
}: Circumstances): string {
  const { meta, runs } = results
  const failed = runs.filter(({ ok }) => !ok)
  const profiles = [...new Set(runs.map(({ profile }) => profile))]
  const names = Object.keys(meta.targets)
  const pages = names.filter((name) => PAGES.some((page) => page === name))
  const rivals = names.filter((name) => !pages.includes(name))
  return [
    '# Measured against the floor and a peer',
    circumstances(results, commit),
    'Phone (`mobile`): 412 × 823, processor slowed fourfold, 1.6 Mbit/s, 150 ms per request. `desktop`: 1350 × 940, nothing slowed. **floor**: our words in one plain file with one inline map and no script. **own-floor**: our page without its scripts. **ours**: the built page. **ours-map**: the same, opened at its first step, where a phone shows the live map: *ready* is that map drawn. **timelinejs**: TimelineJS 3 from npm telling the same story, its events a day apart, which is the kinder placement. *Ready*: its map or axis is drawn, and for ours on the phone the words and figures of the first screen, which has no map. *Next*: a tap on a mark of the timeline. How each number is taken: [harness/README.md](harness/README.md).',
    '## Figures to reach, on the phone',
    formatFigures(runs),
    '## Beyond them',
    formatGoals(runs),
    ...profiles
      .filter((profile) => profile !== 'noscript')
      .flatMap((profile) => [
        `## ${profile}`,
        'Median (lowest–highest), × floor, × own-floor.',
        formatTable(rivals, runs, profile, ['floor', 'own-floor']),
        ...(pages.length
          ? [
              `Our other pages, × floor. **embed** and **present** are opened at their first step, and *ready* is the live map drawn; *next* is the button of the frame, and one key of the deck. **offline**, the file for classrooms, is loaded here over the network, which it is not made for.`,
              formatTable(pages, runs, profile, ['floor']),
            ]
          : []),
      ]),
    '## Without JavaScript',
    formatNoScript(names, runs),
    '## Left alone',
    idle ? formatIdle(idle) : 'Not measured in this run.',
    ...failed.map((run) => `Failed: ${run.profile} ${run.name}, ${run.error}`),
  ].join('\n\n')
}

/** When, where and how often it was measured, in one line. */
function circumstances({ meta, runs }: Results, commit: string): string {
  const busy = runs.flatMap(({ busyBefore }) => busyBefore ?? [])
  const failed = runs.filter(({ ok }) => !ok)
  return `${meta.date.slice(0, 10)}, commit ${commit}, written by \`npm run bench\`. ${meta.chromium}, headless, ${meta.cpus} × ${meta.cpu}, ${meta.rounds} interleaved rounds of cold loads, a fresh browser each. Before a load the machine was ${percent(median(busy))} busy (median; worst ${percent(worst(busy))}): other work shares it, so compare ratios, not milliseconds. ${runs.length} loads, ${failed.length} failed.`
}

const percent = (share: number | null) => `${Math.round((share ?? 0) * 100)} %`

function formatNoScript(names: readonly string[], runs: readonly Run[]) {
  const loads = runs.filter((run) => run.ok && run.profile === 'noscript')
  const rows = names.flatMap((name) => {
    const own = loads.filter((run) => run.name === name)
    if (!own.length) return []
    const paint = median(own.flatMap((run) => field('ms')(run) ?? []))
    const texts = own.map((run) => `${run.texts} of ${run.of}`)
    return [
      [
        name,
        paint === null ? 'nothing' : ms(paint),
        [...new Set(texts)].join(', '),
      ],
    ]
  })
  return formatRows([['', 'first paint of the story', 'texts'], ...rows])
}
