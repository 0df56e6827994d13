import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workerFile } from '../../scripts/bundles/workerFile'
import { serveFolder } from '../../scripts/serveFolder'
import { pagesOf } from '../../src/prerender'
import { sharedBrowser } from '../support/sharedBrowser'
import { realStory } from '../support/stories'
import {
  closeServer,
  liveMap,
  type OpenOptions,
  open,
  stepNow,
} from './support'

// The site as its readers keep it: below a path, since one origin may hold many.

const UNDER = '/some/project/'
const pages = pagesOf(realStory, { siteUrl: null, contact: null })

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** A copy of `dist/` that can be changed, and a host that can go away and come back. */
async function deploy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'deployed-'))
  cpSync('dist', folder, { recursive: true })
  let { server, address } = await serveFolder(folder, { under: UNDER })
  const port = Number(new URL(address).port)
  return {
    folder,
    address,
    stop: () => closeServer(server),
    async start() {
      ;({ server } = await serveFolder(folder, { under: UNDER, port }))
    },
    async end() {
      await closeServer(server)
      rmSync(folder, { recursive: true })
    },
  }
}

/** Moves a page's time on, past its wait and the idle moment after it. */
async function wait(page: Page) {
  for (let i = 0; i < 3; i++) await page.clock.fastForward(10_000)
}

/** Opens a page and waits as long as it does before it has anything kept. */
async function openPatiently(address: string, options: OpenOptions = {}) {
  const opened = await open(browser, address, {
    ...{ serviceWorkers: 'allow', clock: true },
    ...options,
  })
  await opened.page.waitForFunction(
    () => 'ready' in document.documentElement.dataset,
  )
  await wait(opened.page)
  return opened
}

/** Until everything is kept, and answers. */
const isKept = (page: Page) =>
  page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
  )

const storesOf = (page: Page) => page.evaluate(() => caches.keys())

/** The browser's own word on a network that is gone. */
const ours = (faults: string[]) =>
  faults.filter((fault) => !/net::ERR/.test(fault))

describe('after one visit', () => {
  let site: Awaited<ReturnType<typeof deploy>>
  beforeAll(async () => {
    site = await deploy()
  })
  afterAll(() => site.end())

  test('the site is there without a network, whatever its address asks for', async () => {
    const { page, faults } = await openPatiently(site.address)
    await isKept(page)
    const answeredBy = async (where: string) =>
      (await page.goto(site.address + where))?.fromServiceWorker()
    expect(await answeredBy('present.html')).toBe(true)
    // A version that is kept by its address is not kept twice.
    expect(await answeredBy(`v/${realStory.version}/`)).toBe(false)
    expect(await answeredBy('embedding.html')).toBe(false)
    await site.stop()
    await page.goto(`${site.address}?theme=dark&speaker=#escapes`)
    await liveMap(page)
    expect(await stepNow(page)).toBe('escapes')
    await page.reload()
    await liveMap(page)
    for (const { file } of pages.filter((p) =>
      /present|handout/.test(p.file),
    )) {
      for (const where of [file, `${file.replace('.html', '')}?theme=dark`]) {
        await page.goto(site.address + where)
        expect(await page.locator('main h1, main h2').count()).toBeGreaterThan(
          0,
        )
      }
    }
    await expect(
      page.goto(`${site.address}v/${realStory.version}/present.html`),
    ).rejects.toThrow('net::ERR')
    await expect(page.goto(`${site.address}data/claims.csv`)).rejects.toThrow(
      'net::ERR',
    )
    expect(ours(faults)).toEqual([])
    await page.context().close()
    await site.start()
  })
})

describe('when a new version is published', () => {
  let site: Awaited<ReturnType<typeof deploy>>
  beforeAll(async () => {
    site = await deploy()
  })
  afterAll(() => site.end())

  test('the next load has it, an open page goes on with what it began with, and nothing old is kept for long', async () => {
    const { page, faults } = await openPatiently(site.address)
    await isKept(page)
    const before = await storesOf(page)
    expect(before).toHaveLength(1)
    const late = await publish(site.folder)
    // Gone from the host, and still there for the page that was open.
    const gone = await fetch(`${site.address}assets/${late}`)
    expect(gone.status).toBe(404)
    const status = (file: string) =>
      page.evaluate(
        // Past what the browser itself keeps.
        async (file) => (await fetch(file, { cache: 'no-store' })).status,
        file,
      )
    expect(await status(`assets/${late}`)).toBe(200)
    const next = await page.context().newPage()
    await next.goto(site.address)
    // Past what the browser itself keeps for a minute.
    await next.reload()
    expect(await next.title()).toContain('Second version')
    await liveMap(next)
    // The browser looks for a new worker at each load; it waits for its turn.
    const isWaiting = () =>
      next.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      )
    await expect.poll(isWaiting).toBe(true)
    expect(await storesOf(page)).toHaveLength(2)
    expect(await status(`assets/${late}`)).toBe(200)
    await page.close()
    // Outside of the site: no page of it is open now.
    await next.goto(new URL('/elsewhere', site.address).href)
    await expect.poll(() => storesOf(next)).not.toContain(before[0])
    expect(await storesOf(next)).toHaveLength(1)
    await site.stop()
    await next.goto(`${site.address}?theme=dark`)
    expect(await next.title()).toContain('Second version')
    expect(ours(faults)).toEqual([])
    await next.context().close()
    await site.start()
  })
})

/** Changes the words of every page and the name of the late script; returns the old name. */
async function publish(folder: string): Promise<string> {
  const assets = readdirSync(path.join(folder, 'assets'))
  const late = assets.find((name) => /^live-/.test(name)) ?? ''
  const renamed = 'live-SECOND00.js'
  renameSync(
    path.join(folder, 'assets', late),
    path.join(folder, 'assets', renamed),
  )
  const first = assets.filter((name) => /^read-/.test(name))
  for (const file of [...first.map((name) => `assets/${name}`), 'index.html']) {
    const target = path.join(folder, file)
    writeFileSync(
      target,
      readFileSync(target, 'utf8')
        .replaceAll(late, renamed)
        .replace('<title>', '<title>Second version: '),
    )
  }
  writeFileSync(path.join(folder, 'sw.js'), await workerFile(folder, pages))
  return late
}

describe('nothing is kept', () => {
  let site: Awaited<ReturnType<typeof deploy>>
  let host: Server
  let hostAddress: string
  beforeAll(async () => {
    site = await deploy()
    host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        `<!doctype html><title>Host</title><iframe src="${site.address}"></iframe><iframe sandbox="allow-scripts" src="${site.address}"></iframe>`,
      )
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    hostAddress = `http://localhost:${(host.address() as AddressInfo).port}/`
  })
  afterAll(async () => {
    await closeServer(host)
    await site.end()
  })

  /** Run before the page's own scripts: notes who asks for a worker. */
  function countRegistrations() {
    Object.assign(window, { registered: 0 })
    if (!('ServiceWorkerContainer' in window)) return
    ServiceWorkerContainer.prototype.register = () => {
      Object.assign(window, { registered: 1 })
      return Promise.reject(
        new DOMException('No storage here.', 'SecurityError'),
      )
    }
  }
  const registered = (window: { evaluate: Page['evaluate'] }) =>
    window.evaluate(
      () => (globalThis as unknown as { registered: number }).registered,
    )

  test('in a frame, plain or sandboxed; at top level it would be, and storage refused changes nothing', async () => {
    const { page } = await open(browser, hostAddress, {
      ...{ serviceWorkers: 'allow', clock: true },
      before: countRegistrations,
    })
    const frames = page.frames().slice(1)
    expect(frames).toHaveLength(2)
    for (const frame of frames) {
      await frame.waitForFunction(() => document.readyState === 'complete')
    }
    await wait(page)
    expect(await Promise.all(frames.map(registered))).toEqual([0, 0])
    await page.context().close()

    const top = await openPatiently(site.address, {
      before: countRegistrations,
    })
    await expect.poll(() => registered(top.page)).toBe(1)
    await liveMap(top.page)
    expect(top.faults).toEqual([])
    await top.page.goto(`${site.address}v/${realStory.version}/`)
    await top.page.waitForFunction(() => document.readyState === 'complete')
    await wait(top.page)
    expect(await registered(top.page)).toBe(0)
    await top.page.context().close()
  })

  test('where the mere look at it throws, and the page works', async () => {
    const { page, faults } = await openPatiently(site.address, {
      before: () => {
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get() {
            throw new DOMException('Not in here.', 'SecurityError')
          },
        })
      },
    })
    await liveMap(page)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
