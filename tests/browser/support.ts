import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
} from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serveFolder } from '../../scripts/serveFolder'
import { onFastLine } from '../support/fastLine'
import { sharedBrowser } from '../support/sharedBrowser'

const execute = promisify(execFile)

/** A built site being served, and a browser to look at it with. */
export interface Site {
  address: string
  /** Opens a page that notes every fault a reader or a host would meet. */
  open(where?: string, options?: OpenOptions): Promise<OpenedPage>
  close(): Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  width?: number
  height?: number
  /** Run in the page before anything else: a function, or its call as text. */
  before?: (() => void) | string
  /** Whether the page's time can be moved on; it goes on by itself as ever. */
  clock?: boolean
}

/**
 * For a test of how the map gets to a step. All others see it jump: a flight takes three times the
 * work, and nothing else of the page moves.
 */
export const MOVING = { reducedMotion: 'no-preference' } as const

export interface OpenedPage {
  page: Page
  /** Console errors, uncaught errors, policy violations, foreign requests. */
  faults: string[]
}

export async function openSite(folder = 'dist', under = '/'): Promise<Site> {
  const { server, address } = await serveFolder(folder, { under })
  const browser = await sharedBrowser()
  const contexts: BrowserContext[] = []
  return {
    address,
    async open(where = '', options = {}) {
      const opened = await open(browser, address + where, options)
      contexts.push(opened.page.context())
      return opened
    },
    async close() {
      // Whatever a test that failed has left open.
      await Promise.all(contexts.map((context) => context.close()))
      await closeServer(server)
    },
  }
}

/** The browser's word for it where a test keeps no copy of the site. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright'

/** Opens an address, whoever serves it. A copy for later is kept only where a test allows it. */
export async function open(
  browser: Browser,
  url: string,
  { width = 1440, height = 900, before, clock, ...options }: OpenOptions,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  const { origin } = new URL(url)
  page.on('console', (message) => {
    if (message.text() === WORKER_BLOCKED) return
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) {
      faults.push(`foreign request: ${request.url()}`)
    }
  })
  await onFastLine(page)
  if (before) await page.addInitScript(before)
  if (clock) await page.clock.install()
  await page.goto(url)
  return { page, faults }
}

export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/**
 * One tab for the tests of a block: what they get opens an address in it anew, at half the price of a
 * tab of their own. Nothing of the page before is left but what a site stores. To be called in `describe`.
 */
export function sharedTab(site: () => Site, options: OpenOptions = {}) {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await site().open('404.html', options)
  })
  afterAll(() => opened.page.context().close())
  return async (
    where: string,
    media: { colorScheme?: 'light' | 'dark' } = {},
  ) => {
    const { page, faults } = opened
    await page.goto('about:blank')
    await page.emulateMedia({ colorScheme: media.colorScheme ?? null })
    faults.length = 0
    await page.goto(site().address + where)
    return opened
  }
}

/**
 * Builds stories of other folders, each into a new folder of its own; their
 * addresses are the result. Scripts and styles are the same for all of them.
 */
export async function buildStories(
  folders: readonly string[],
  env: Record<string, string> = {},
): Promise<string[]> {
  const outs = folders.map(() => mkdtempSync(path.join(tmpdir(), 'explainer-')))
  process.once('exit', () => {
    for (const out of outs) rmSync(out, { recursive: true, force: true })
  })
  const run = (script: string, OUT: string, STORY = '') =>
    execute('npm', ['run', '--silent', script], {
      env: { ...process.env, ...env, OUT, STORY },
      timeout: 240_000,
    })
  const [first = '', ...others] = outs
  await run('build:client', first)
  for (const other of others) cpSync(first, other, { recursive: true })
  await Promise.all(
    outs.map(async (out, i) => {
      await run('build:pages', out, folders[i])
      await run('size', out)
    }),
  )
  return outs
}

/** The part of a rectangle that every ancestor leaves visible, as shares of 1. */
export async function visibleShare(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const box = element.getBoundingClientRect()
      let { left, top, right, bottom } = box
      right = Math.min(right, innerWidth)
      bottom = Math.min(bottom, innerHeight)
      left = Math.max(left, 0)
      top = Math.max(top, 0)
      for (let up = element.parentElement; up; up = up.parentElement) {
        if (getComputedStyle(up).overflow === 'visible') continue
        const clip = up.getBoundingClientRect()
        left = Math.max(left, clip.left)
        top = Math.max(top, clip.top)
        right = Math.min(right, clip.right)
        bottom = Math.min(bottom, clip.bottom)
      }
      const shown = Math.max(0, right - left) * Math.max(0, bottom - top)
      return shown / (box.width * box.height)
    })
}

/** Waits until the live map has drawn, and the page and the map have come to rest. */
export async function liveMap(page: Page) {
  await page.locator('.stage .map[data-painter="live"]').waitFor()
  await laidOut(page)
  await atRest(page)
}

/** The same in a frame, which shows one part of the story at a time. */
export async function liveInFrame(page: Page) {
  await page.locator('.stage .map[data-painter="live"]').waitFor()
  await atRest(page)
}

/** Until every part of a phone’s page has its height. */
export async function laidOut(page: Page) {
  await page.waitForFunction(() => !document.querySelector('.laid-later'))
}

/** Until nothing on the map has moved for some frames. */
export async function atRest(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const places = () =>
      [...document.querySelectorAll('.live .ground, .live .focus')]
        .map((e) => JSON.stringify(e.getBoundingClientRect()))
        .join()
    let still = 0
    for (let i = 0, last = ''; i < 300 && still < 6; i++) {
      await frame()
      const now = places()
      still = now === last ? still + 1 : 0
      last = now
    }
  })
}

/** The window of the map, as ground the reader sees: where the focus stands, and how large a km is. */
export function cameraOf(page: Page) {
  return page.evaluate(() => {
    const map = document.querySelector('.live-map')?.getBoundingClientRect()
    const focus = document
      .querySelector('.live .focus')
      ?.getBoundingClientRect()
    const ground = document
      .querySelector('.live .ground')
      ?.getBoundingClientRect()
    const round = (n: number) => Math.round(n * 10) / 10
    return {
      x: round((focus?.x ?? 0) - (map?.x ?? 0)),
      y: round((focus?.y ?? 0) - (map?.y ?? 0)),
      width: round(ground?.width ?? 0),
    }
  })
}

export const stepNow = (page: Page) =>
  page.locator('main').getAttribute('data-step')

/** To be run in the page before anything else: keeps every layout shift. */
export function watchShifts() {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.push((entry as unknown as { value: number }).value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** The sum of all layout shifts so far, to two decimals, as it is measured everywhere: a busy machine may show less than that of a late font. */
export async function shifts(page: Page): Promise<number> {
  await atRest(page)
  const sum = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce(
      (sum, value) => sum + value,
      0,
    ),
  )
  return Math.round(sum * 100) / 100
}
