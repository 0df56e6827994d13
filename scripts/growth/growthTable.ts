/** One row of the table: what was measured, for each number of events. */
export interface GrowthRow {
  name: string
  unit: string
  values: readonly number[]
}

/** What is needed to take the same figures again. */
export interface Taken {
  commit: string
  date: string
  machine: string
  runs: number
  slower: number
}

const written = (value: number) =>
  Number.isNaN(value)
    ? 'not measured'
    : value.toLocaleString('en', {
        maximumFractionDigits: value < 100 ? 1 : 0,
      })

/** `docs/growth.md`: each figure for each number of events, and what more events cost. */
export function growthTable(
  events: readonly number[],
  rows: readonly GrowthRow[],
  taken: Taken,
): string {
  const [last = 1, before = 1] = events.toReversed()
  const head = ['', ...events.map((n) => `${n} events`), `${last} to ${before}`]
  const lines = rows.map(({ name, unit, values }) => {
    const [most = Number.NaN, fewer = Number.NaN] = values.toReversed()
    const ratio = `${written(most / fewer)} times`
    return [`${name}, ${unit}`, ...values.map(written), ratio]
  })
  const table = [head, head.map((_, i) => (i ? '---:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
  return `# How the product grows with its story

Written by \`npm run growth\` at commit ${taken.commit} on ${taken.date}: ${taken.machine}. Generated stories (\`tests/support/grow\`), which have for one event as many claims, speakers, sources and places as the published one. Medians of ${taken.runs} loads of 360 x 640 px, the processor slowed ${taken.slower} times; the network is not slowed.

${last} events are ${written(last / before)} times ${before}: a figure that grows more than that grows faster than its story.

${table}

- A step is from the press to the frame that shows the next; in the deck, the next part of a screen. The filter is one speaker chosen in the ledger.
- The sentences of these stories repeat each other, so that they compress better than written ones: the published story weighs more than one of its size here.
- More events than the timeline has room for are grouped (\`src/model/crowded.ts\`); \`npm run check:content\` says what of a story is more than is legible.
`
}
