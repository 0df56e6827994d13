import { median } from '../median'
import { middleOf, type Results } from './runs'
import { formatRows, kB } from './table'
import { TARGETS } from './targets'

const PROFILES = { mobile: 'slow phone', desktop: 'desktop' } as const

const round = (value: number | null) =>
  value === null ? '–' : `${Math.round(value)}`

/** The table of the README: every page beside both floors and the peer, on both machines; medians, in ms. */
export function formatSummary({ meta, runs }: Results, commit: string): string {
  const rows = Object.entries(PROFILES).flatMap(([profile, machine]) =>
    TARGETS.map((name) => {
      const at = (what: string) => middleOf(runs, profile, name, what)
      const texts = middleOf(runs, profile, name, ({ inp }) =>
        Array.isArray(inp) ? median(inp) : null,
      )
      const bytes = at('bytes')
      return [
        ...[name, machine],
        bytes === null ? '–' : kB(bytes),
        ...[at('requests'), at('fcp'), at('lcp')].map(round),
        at('cls')?.toFixed(3) ?? '–',
        ...[at('tbt'), at('ready'), texts].map(round),
      ]
    }),
  )
  return [
    `Medians of ${meta.rounds} cold loads each, times in ms; ${meta.date.slice(0, 10)}, commit ${commit}, by \`npm run bench\`. What the names mean, with ranges and ratios: [results](scripts/bench/results.md).`,
    formatRows([
      [
        ...['', 'on a', 'loads', 'requests', 'first paint', 'largest paint'],
        ...['shift', 'blocking', 'ready', 'answers in'],
      ],
      ...rows,
    ]),
  ].join('\n\n')
}

/** Whether a run holds all that the README's table tells. */
export function isWhole({ meta, runs }: Results): boolean {
  return Object.keys(PROFILES).every((profile) =>
    TARGETS.every(
      (name) =>
        runs.filter(
          (run) => run.ok && run.profile === profile && run.name === name,
        ).length >=
        meta.rounds / 2,
    ),
  )
}
