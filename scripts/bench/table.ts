import { median } from '../median'
import { each, field, type Read, type Run, valuesOf, worst } from './runs'

export type Format = (value: number) => string

export const ms: Format = (value) => `${Math.round(value)} ms`
export const kB: Format = (value) => `${(value / 1000).toFixed(1)} kB`
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
  ['Next: response, median of a load', each('inp', median), ms, true],
  ['Next: response, worst of a load', each('inp', worst), ms, true],
  [
    'Next: new text in view, median of a load',
    each('toText', median),
    ms,
    true,
  ],
  ['Next: texts not in view', missed, count, false],
  ['Next: blocking time of all', field('stepTbt'), ms, false],
]

/** Presses whose text never came: a control that led nowhere, or elsewhere. */
function missed({ toText }: Run): number | null {
  const never = Array.isArray(toText) && toText.filter((ms) => ms === null)
  // Of a deck no text is waited for.
  return never && never.length < toText.length ? never.length : null
}

/** Medians of some targets in one profile, with their ranges, over the targets named as `bases`. */
export function formatTable(
  names: readonly string[],
  runs: readonly Run[],
  profile: string,
  bases: readonly string[],
): string {
  const rows = ROWS.map(([label, read, format, hasRatio]) => {
    const middle = (name: string) => median(valuesOf(runs, profile, name, read))
    const cells = names.map((name) => {
      const values = valuesOf(runs, profile, name, read)
      const value = middle(name)
      if (value === null) return label.startsWith('Next') ? '–' : 'never'
      const lowest = format(Math.min(...values))
      const highest = format(Math.max(...values))
      const range = `${Number.parseFloat(lowest)}–${Number.parseFloat(highest)}`
      const ratios = bases.flatMap((base) => {
        const against =
          hasRatio && base !== name && name !== 'floor' ? middle(base) : null
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

/** Rows of cells as a table of Markdown, the first its head. */
export function formatRows(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const rule = head.map(() => '---')
  return [head, rule, ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
