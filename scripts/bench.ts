import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { formatResults, type Results } from './bench/benchResults'
import {
  buildBenchSite,
  siteFolder,
  storyFile,
  TARGETS,
  targetsFile,
  writeTargets,
} from './bench/benchSite'
import {
  harnessFolder,
  installHarness,
  runHarness,
  serveForHarness,
  stopServers,
} from './bench/harness'
import { measureIdle } from './bench/idle'
import { ensureBrowser } from './findBrowser'

const RESULTS = 'scripts/bench/results.md'

/** The longest that one load takes in all: waiting for quiet, settling, seven presses. */
const MINUTES_A_LOAD = 5

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    profiles: { type: 'string', default: 'mobile' },
    only: { type: 'string', default: TARGETS.join(',') },
  },
})

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { timeout: 10_000 }).toString().trim()
  } catch {
    return '' // an unpacked archive has no history
  }
}

function commitNow(): string {
  const commit = git('rev-parse', '--short', 'HEAD') || 'unknown'
  const changes = git('status', '--porcelain', '--', '.', `:!${RESULTS}`)
  return changes ? `${commit} with uncommitted changes` : commit
}

/** Measures the built page and writes what came out beside the harness. */
async function bench() {
  const { rounds, profiles, only } = given
  const names = only.split(',')
  const strange = names.find((name) => !TARGETS.some((known) => known === name))
  if (strange !== undefined) {
    throw new Error(`--only knows ${TARGETS.join(', ')}, not "${strange}".`)
  }
  const browser = ensureBrowser()
  const commit = commitNow()
  installHarness()
  const story = await buildBenchSite(process.env.OUT ?? 'dist')
  const address = await serveForHarness(siteFolder)
  writeTargets(address, story)

  const out = path.join(harnessFolder, 'results')
  // Each round loads every target once for each profile, and once without JavaScript.
  const loads = Number(rounds) * names.length * (profiles.split(',').length + 1)
  await runHarness(
    'run.mjs',
    [
      ...['--rounds', rounds, '--profiles', profiles, '--only', only],
      ...['--story', storyFile, '--targets', targetsFile, '--out', out],
      '--no-audits',
    ],
    { minutes: loads * MINUTES_A_LOAD, browser },
  )
  const idle = names.includes('ours')
    ? await measureIdle(`${address}/ours/`, browser)
    : null

  const json = path.join(out, 'results.json')
  const results: Results = JSON.parse(readFileSync(json, 'utf8'))
  const text = formatResults({ results, commit, idle })
  copyFileSync(json, 'scripts/bench/results.json')
  writeFileSync(RESULTS, `${text}\n`)
  console.log(text)
}

try {
  await bench()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  stopServers()
}
