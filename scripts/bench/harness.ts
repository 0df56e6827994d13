import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Our harness: a package of its own, in plain JavaScript, run as it is. */
export const harnessFolder = fileURLToPath(new URL('harness', import.meta.url))

const MINUTE = 60_000
const INSTALL_LIMIT = 10 * MINUTE
const SERVER_LIMIT = 15_000
const children = new Set<ChildProcess>()

// Whatever ends this process, nothing it started goes on.
process.once('exit', () => {
  for (const child of children) child.kill()
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(1))
}

export function installHarness() {
  if (existsSync(path.join(harnessFolder, 'node_modules'))) return
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--prefix', harnessFolder],
    {
      stdio: 'inherit',
      timeout: INSTALL_LIMIT,
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) {
    throw new Error(`npm ci failed in ${path.relative('.', harnessFolder)}.`)
  }
}

/** Runs one script of the harness to its end, `minutes` at most. */
export async function runHarness(
  script: string,
  args: string[],
  { minutes, browser }: { minutes: number; browser?: string },
): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: harnessFolder,
    stdio: 'inherit',
    env: { ...process.env, ...(browser && { CHROME_PATH: browser }) },
  })
  children.add(child)
  const limit = setTimeout(() => child.kill(), minutes * MINUTE)
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? signal))
  })
  clearTimeout(limit)
  children.delete(child)
  if (code !== 0) {
    throw new Error(
      `${script} of the harness ended with ${code} (its limit: ${minutes} minutes).`,
    )
  }
}

/** Serves a folder as the harness does, on a free port, until this process ends. */
export function serveForHarness(folder: string): Promise<string> {
  const child = spawn(process.execPath, ['serve.mjs', folder, '0'], {
    cwd: harnessFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error('The server of the harness did not start.')),
      SERVER_LIMIT,
    )
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (!address) return
      clearTimeout(limit)
      resolve(address)
    })
    child.once('error', reject)
  })
}

export function stopServers() {
  for (const child of children) child.kill()
  children.clear()
}
