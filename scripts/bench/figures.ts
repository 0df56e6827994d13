import { median } from '../median'
import { field, middleOf, numbers, type Run, valuesOf, worst } from './runs'
import { formatRows } from './table'

/** What was measured, at most what it may be, and to how many digits it is told. */
type Figure = [what: string, value: number | null, most: number, digits: number]

/** The budgets of the reading page on the phone, and whether they were kept. */
export function formatFigures(runs: readonly Run[]): string {
  const at = reader(runs)
  return formatAll([
    ['LCP, × floor', over(at('ours', 'lcp'), at('floor', 'lcp')), 2, 2],
    [
      'LCP, × own-floor',
      over(at('ours', 'lcp'), at('own-floor', 'lcp')),
      1.25,
      2,
    ],
    [
      ...(['Layout shift, worst load'] as const),
      ...([
        worst(valuesOf(runs, 'mobile', 'ours', field('cls'))),
        0.005,
        3,
      ] as const),
    ],
    [
      'Live map ready, × TimelineJS’s first text',
      over(at('ours-map', 'ready'), at('timelinejs', 'firstText')),
      1,
      2,
    ],
    ['Blocking time, ms', at('ours', 'tbt'), 400, 0],
    ['Blocking time opened at a step, ms', at('ours-map', 'tbt'), 400, 0],
    ['A step, ms to its text, median', median(stepTexts(runs)), 56, 0],
    ['A step, ms to its text, worst', worst(stepTexts(runs)), 200, 0],
    [
      'Heap, × TimelineJS',
      over(at('ours', 'heap'), at('timelinejs', 'heap')),
      1.5,
      2,
    ],
  ])
}

/** What lies beyond the budgets, on the same phone. */
export function formatGoals(runs: readonly Run[]): string {
  const at = reader(runs)
  return formatAll([
    ['Blocking time, ms', at('ours', 'tbt'), 150, 0],
    ['Blocking time opened at a step, ms', at('ours-map', 'tbt'), 150, 0],
    [
      'LCP, × own-floor',
      over(at('ours', 'lcp'), at('own-floor', 'lcp')),
      1.1,
      2,
    ],
    [
      'Live map ready, × the floor’s first paint',
      over(at('ours-map', 'ready'), at('floor', 'fcp')),
      4,
      2,
    ],
    [
      'First step after the load, ms to its text',
      median(firstSteps(runs)),
      100,
      0,
    ],
  ])
}

const over = (value: number | null, base: number | null) =>
  value !== null && base ? value / base : null

const reader = (runs: readonly Run[]) => (name: string, what: string) =>
  middleOf(runs, 'mobile', name, what)

const oursOnPhone = (runs: readonly Run[]) =>
  runs.filter(
    ({ name, profile, ok }) => ok && profile === 'mobile' && /^ours/.test(name),
  )

const stepTexts = (runs: readonly Run[]) =>
  oursOnPhone(runs).flatMap(({ toText }) => numbers(toText))

const firstSteps = (runs: readonly Run[]) =>
  oursOnPhone(runs).flatMap(({ toText }) => numbers(toText).slice(0, 1))

function formatAll(figures: readonly Figure[]): string {
  return formatRows([
    ['', 'measured', 'at most', ''],
    ...figures.map(([what, value, most, digits]) => [
      what,
      value?.toFixed(digits) ?? '–',
      what.startsWith('Layout') ? '0.00' : `${most}`,
      value === null ? 'not measured' : value <= most ? 'reached' : 'missed',
    ]),
  ])
}
