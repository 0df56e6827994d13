import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'

const START_LIMIT = 20_000
const INSTALL_LIMIT = 600_000

/** What finding a browser asks of the machine, so that a test can be one. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  isFile(file: string): boolean
  /** Whether the file runs: Ubuntu's `chromium-browser` may be a stub. */
  starts(file: string): boolean
  /** Where playwright-core keeps its own Chromium, whether or not it is there. */
  downloaded(): string | null
}

const COMMANDS = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS_APPS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Every place an installed browser may be at, the likeliest first. */
export function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => {
        const root = env[name]
        return root ? WINDOWS_APPS.map((app) => path.win32.join(root, app)) : []
      },
    )
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  const inFolders = (all: string[]) =>
    COMMANDS.flatMap((name) => all.map((dir) => path.posix.join(dir, name)))
  if (platform === 'darwin') {
    const apps = ['/Applications', `${env.HOME ?? ''}/Applications`]
    const bundles = MAC_APPS.flatMap((app) =>
      apps.map((dir) => `${dir}/${app}.app/Contents/MacOS/${app}`),
    )
    return [...inFolders(folders), ...bundles]
  }
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin']
  return [...new Set(inFolders([...folders, ...usual]))]
}

/**
 * `CHROME_PATH`, else an installed browser, else the one playwright-core
 * downloaded, else null.
 * @throws if `CHROME_PATH` names no file: it is never passed over in silence.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const named = machine.env.CHROME_PATH
  if (named) {
    if (machine.isFile(named)) return named
    throw new Error(
      `CHROME_PATH is "${named}", and there is no such file. Correct it or unset it.`,
    )
  }
  const own = machine.downloaded()
  const places = [...usualPlaces(machine), ...(own ? [own] : [])]
  return (
    places.find((file) => machine.isFile(file) && machine.starts(file)) ?? null
  )
}

/**
 * Finds a browser, or else installs one: playwright-core's Chromium, else, as
 * root on a system with apt, the distribution's.
 * @throws a sentence, if there is none in the end.
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  console.error('No browser is installed. Installing Chromium…')
  for (const install of [installWithPlaywright, installWithApt]) {
    install()
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium, Chrome or Edge could be found or installed: install one, or set CHROME_PATH to its file.',
  )
}

const isRoot = () => process.getuid?.() === 0

function installWithPlaywright() {
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('playwright-core/package.json'))
  // What the browser needs of the system, only root can install unasked.
  const withSystem = isRoot() ? ['--with-deps'] : []
  run(process.execPath, [
    path.join(folder, 'cli.js'),
    'install',
    ...withSystem,
    '--no-shell',
    'chromium',
  ])
}

function installWithApt() {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return
  run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])
}

/** Its output goes to stderr: on stdout stands the path alone. */
function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_LIMIT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (file) => existsSync(file) && statSync(file).isFile(),
  starts(file) {
    // On Windows `--version` opens a window and answers nothing.
    if (process.platform === 'win32') return true
    const options = { stdio: 'ignore', timeout: START_LIMIT } as const
    return spawnSync(file, ['--version'], options).status === 0
  },
  downloaded() {
    try {
      return chromium.executablePath() || null
    } catch {
      return null // no build of it for this system
    }
  },
}
