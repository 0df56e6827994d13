import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Flights of the camera are timed: nothing else may run beside them. */
const TIMED = ['tests/browser/flight.test.ts']

/** A busy machine takes longer than a second over what a reader would call at once. */
const PATIENT = { poll: { timeout: 5000 } }

const UNIT = ['tests/*.test.ts', 'tests/{unit,fuzz}/**/*.test.{ts,tsx}']

// What fuzzing draws its cases by: one number for the whole run, so that a run can be repeated.
process.env.FUZZ_SEED ||= String(Math.floor(Math.random() * 2 ** 31))
/** The unit tests that ask for a document: each has one of its own, and so a worker of its own. */
const WITH_DOCUMENT = readdirSync('tests', { recursive: true })
  .map((file) => `tests/${file}`.replaceAll('\\', '/'))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) =>
    readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
  )

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: UNIT,
          exclude: WITH_DOCUMENT,
          setupFiles: ['tests/setup.ts'],
          // Nothing here keeps a state: to start anew for each file took as long as the tests.
          isolate: false,
          maxWorkers: 2,
          // Some render whole pages.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit-dom',
          include: WITH_DOCUMENT,
          setupFiles: ['tests/setup.ts'],
          // They lay out whole pages: seconds, on a busy machine.
          testTimeout: 30_000,
          pool: 'threads',
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'timed',
          include: TIMED,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          expect: PATIENT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/frames/**/*.test.ts'],
          exclude: TIMED,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They wait for the browser far more than they work.
          maxWorkers: 3,
          // So that the files of a worker share its browser.
          isolate: false,
          expect: PATIENT,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'proof',
          include: [
            'tests/browser/proof.ts',
            'tests/browser/deckProof.ts',
            'tests/browser/reachProof.ts',
            'tests/browser/faults/faultProof.ts',
            'tests/frames/frameProof.ts',
          ],
          fileParallelism: false,
          testTimeout: 900_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
