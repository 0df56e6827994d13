// The budgets of what a reader loads, and which sizes are over them.

/** What a reader may be asked to load, in kB of 1000 bytes. */
export const BUDGETS = {
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

/** Something that is loaded, and its budget if it has one. */
export interface Row {
  name: string
  bytes: number
  budget?: Budget
}

export const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`

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
