import type { FaultRun } from './faultRun'
import type { FaultElsewhere } from './faultsElsewhere'

/** How a run came out in all sizes and themes. */
export interface Outcome {
  looks: number
  /** What was found wrong, of all looks. */
  found: number
}

type Cells = (string | number)[]
const line = (cells: Cells) => `| ${cells.join(' | ')} |`

/** What a row says of a fault, whatever came of it. */
export const nameOf = ({
  fault,
  page,
  gets,
}: Pick<FaultRun, 'fault' | 'page' | 'gets'>): Cells => [fault, page, gets]

/** How a row begins. */
export const rowStart = (fault: Parameters<typeof nameOf>[0]) =>
  line(nameOf(fault)).slice(0, -1)

/** The document of all faults, from one run of them. */
export function faultTable(
  outcomes: ReadonlyMap<FaultRun, Outcome>,
  elsewhere: readonly FaultElsewhere[],
  { commit, date }: { commit: string; date: string },
): string {
  const head = ['what goes wrong', 'page', 'what the reader has']
  const rule = (columns: number) => `|${' --- |'.repeat(columns)}`
  const tried = [...outcomes].map(([run, { looks, found }]) =>
    line([...nameOf(run), run.logs?.what ?? '', looks, found]),
  )
  const held = elsewhere.map((row) =>
    line([...nameOf(row), `\`${row.file}\`: ${row.title}`]),
  )
  return [
    '# What may go wrong, and what the reader still has',
    `Written by \`npm run proof\` at commit ${commit} on ${date}, from the list that the tests run through (\`tests/browser/faults/\`). In every look nothing stands in the console but what the table says. Where the story is told step by step, a step has its words and one map, its own; where the page came whole, each sentence is as published, with its status.`,
    '## Tried in every size and theme',
    [
      line([...head, 'left in the console', 'looks', 'found wrong']),
      rule(6),
      ...tried,
    ].join('\n'),
    '## Held by a test of another file',
    [line([...head, 'test']), rule(4), ...held].join('\n'),
    '',
  ].join('\n\n')
}
