import { defineConfig } from 'vitest/config'

/** Flights of the camera are timed: nothing else may run beside them. */
const TIMED = ['tests/browser/live.test.ts']

/** A busy machine takes longer than a second over what a reader would call at once. */
const PATIENT = { poll: { timeout: 5000 } }
/** A machine that serves others stalls at times; what needed this is named in the output. */
const RETRIES = process.env.CI ? 1 : 0

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
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
          maxWorkers: 2,
          // So that the files of a worker share its browser.
          isolate: false,
          expect: PATIENT,
          retry: RETRIES,
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
          retry: RETRIES,
        },
      },
      {
        test: {
          name: 'proof',
          include: ['tests/browser/proof.ts', 'tests/frames/frameProof.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
    ],
  },
})
