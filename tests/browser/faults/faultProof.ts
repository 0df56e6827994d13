import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commitNow } from '../../../scripts/commitNow'
import { openSite, type Site } from '../support'
import type { FaultRun, Look } from './faultRun'
import { RUNS } from './faultRuns'
import { ELSEWHERE } from './faultsElsewhere'
import { faultTable, type Outcome } from './faultTable'

// npm run proof: everything that may go wrong, in every size and theme; writes docs/faults.md.

const SIZES = [
  [390, 844],
  [1440, 900],
] as const
const THEMES = ['light', 'dark'] as const
const LOOKS = SIZES.flatMap(([width, height]) =>
  THEMES.map((colorScheme) => ({ width, height, colorScheme })),
)

const RESULTS = 'docs/faults.md'
const outcomes = new Map<FaultRun, Outcome>()
let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
  // A run of some of them writes nothing.
  if (RUNS.some((run) => !outcomes.has(run))) return
  const commit = commitNow(RESULTS)
  const date = new Date().toISOString().slice(0, 10)
  const inOrder = new Map(
    RUNS.map((run) => [run, outcomes.get(run) ?? { looks: 0, found: 0 }]),
  )
  writeFileSync(RESULTS, faultTable(inOrder, ELSEWHERE, { commit, date }))
})

test.each(RUNS)('$page, $fault: $gets', async (run) => {
  const looks: Omit<Look, 'site'>[] = run.isSlow ? LOOKS.slice(0, 1) : LOOKS
  const found: string[] = []
  for (const look of looks) {
    const wrong = await run
      .run({ site, ...look })
      .catch((error: Error) => [error.message])
    const how = `${look.width} x ${look.height}, ${look.colorScheme}`
    found.push(...wrong.map((fault) => `${how}: ${fault}`))
  }
  console.log(run.page, run.fault, found.length ? found : 'held')
  outcomes.set(run, { looks: looks.length, found: found.length })
  expect(found.join('\n')).toBe('')
})
