// `npm run bench`: how fast the built page is, beside a plain page and a peer.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { formatResults } from './bench/benchResults'
import { buildBenchSite, siteFolder, storyFile } from './bench/benchSite'
import { formatCost } from './bench/cost'
import {
  harnessFolder,
  installHarness,
  runHarness,
  serveForHarness,
  stopServers,
} from './bench/harness'
import { measureIdle } from './bench/idle'
import type { Results } from './bench/runs'
import { formatSummary, isWhole } from './bench/summary'
import { RIVALS, TARGETS, targetsFile, writeTargets } from './bench/targets'
import { writeBetween } from './bench/writeBetween'
import { commitNow } from './commitNow'
import { ensureBrowser } from './findBrowser'

const RESULTS = 'scripts/bench/results.md'

/** The longest that one load takes in all: waiting for quiet, settling, seven presses. */
const MINUTES_A_LOAD = 5

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    profiles: { type: 'string', default: 'mobile,desktop' },
    only: { type: 'string', default: TARGETS.join(',') },
  },
})

/** Measures the built page and writes what came out beside the harness. */
async function bench() {
  const { rounds, profiles, only } = given
  const names = only.split(',')
  const strange = names.find((name) => !TARGETS.some((known) => known === name))
  if (strange !== undefined) {
    throw new Error(`--only knows ${TARGETS.join(', ')}, not "${strange}".`)
  }
  const browser = ensureBrowser()
  const commit = commitNow(RESULTS)
  installHarness()
  const dist = process.env.OUT ?? 'dist'
  const story = await buildBenchSite(dist)
  const address = await serveForHarness(siteFolder)
  writeTargets(address, story)

  const out = path.join(harnessFolder, 'results')
  // Each round loads every target once for each profile, and some once without JavaScript.
  const loads = Number(rounds) * names.length * (profiles.split(',').length + 1)
  await runHarness(
    'run.mjs',
    [
      ...['--rounds', rounds, '--profiles', profiles, '--only', only],
      ...['--story', storyFile, '--targets', targetsFile, '--out', out],
      // The others hold no steps, or their own floor would be the same again.
      ...['--noscript', [...RIVALS, 'embed'].join(',')],
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
  // Part of a run tells nothing of the whole.
  if (isWhole(results)) {
    writeBetween('README.md', 'bench', formatSummary(results, commit))
    writeBetween('README.md', 'cost', formatCost(results, dist, commit))
  }
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
