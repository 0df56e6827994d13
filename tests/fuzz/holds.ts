import fc from 'fast-check'

/** `npm run fuzz` sets a larger number. */
const RUNS = Number(process.env.FUZZ_RUNS || 2000)
/** One for the whole run (vitest.config.ts); given again, the cases are the same ones. */
const SEED = Number(process.env.FUZZ_SEED)
/** Of one property, ms: a slow machine tries fewer cases, and says so. */
const LONGEST_MS = 540_000

/** For every `describe` here. */
export const PATIENTLY = { timeout: LONGEST_MS + 60_000 }

console.log(`FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS} (set both to repeat this run)`)

/**
 * Tries a property on so many cases. fast-check prints the seed and the
 * smallest case of a failure.
 * @param share of the cases, where one of them takes long.
 */
export function holds<Case>(
  property: fc.IRawProperty<Case, false>,
  share = 1,
): void {
  const started = Date.now()
  const details = fc.check(property, {
    numRuns: Math.ceil(RUNS * share),
    seed: SEED,
    interruptAfterTimeLimit: LONGEST_MS,
  })
  if (details.failed) {
    const cause = details.errorInstance
    throw new Error(fc.defaultReportMessage(details), { cause })
  }
  if (details.interrupted) {
    console.log(`${details.numRuns} cases in ${Date.now() - started} ms`)
  }
}

/** States facts, each by what it says. `expect` would take most of the time of so many cases. */
export function every(facts: Record<string, boolean>): void {
  for (const [fact, isSo] of Object.entries(facts)) {
    if (!isSo) throw new Error(`It is not so that ${fact}.`)
  }
}
