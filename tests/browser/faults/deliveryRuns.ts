import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { sharedBrowser } from '../../support/sharedBrowser'
import { closeServer, open } from '../support'
import {
  type FaultRun,
  FILE,
  KINDS,
  type Logged,
  type Look,
  NAME,
  NOT_LOADED,
  unexpected,
} from './faultRun'
import { type Kind, readsOn } from './readsOn'

/** How much of a page comes before the line is cut, as a share of it. */
const SHARES = [0.15, 0.5, 0.9]
/** Chrome's "slow 2G": ms there and back, bytes a second. */
const SLOW = { latency: 2000, throughput: 50_000 / 8 }
/** On such a line, from the address to the first words: two ways there and back, and the page's head. */
const FIRST_WORDS_MS = 20_000

const CUT: Logged = {
  what: 'the browser: the page did not come whole',
  matches: /net::ERR|Failed to load/,
}

/** The first that a reader can read, whichever page it is. */
const WORDS = ':is(h1, h2, p):visible'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** A host that compresses, and whose line to the page itself is cut after a share of it; 1 cuts nothing. */
async function openHost(kind: Kind, share: number) {
  const page = `/${FILE[kind] || 'index.html'}`
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname
    const file = asked === '/' ? '/index.html' : asked
    const type = TYPES[path.extname(file)]
    if (!type) {
      response.writeHead(404).end()
      return
    }
    const isCut = file === page && share < 1
    const whole = readFileSync(path.join('dist', file))
    const body = isCut ? whole : brotliCompressSync(whole)
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(isCut ? {} : { 'content-encoding': 'br' }),
    })
    if (!isCut) response.end(body)
    else {
      const part = body.subarray(0, Math.round(body.length * share))
      response.write(part, () => setTimeout(() => response.destroy(), 300))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, address: `http://localhost:${port}` }
}

async function until(holds: () => boolean) {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end; ) {
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** A page whose second part never came: every step that did is read, with a map of its own. */
async function tryCut({ colorScheme, ...size }: Look, kind: Kind, at: number) {
  const { server, address } = await openHost(kind, at)
  const { page, faults } = await open(
    await sharedBrowser(),
    `${address}/404.html`,
    { ...{ colorScheme, width: size.width, height: size.height }, clock: true },
  )
  try {
    await page
      .goto(`${address}/${FILE[kind]}`, { waitUntil: 'commit' })
      .catch(() => {})
    await page.locator(WORDS).first().waitFor()
    // The document goes on loading for ever: the browser only says so.
    await until(() => faults.some((fault) => CUT.matches.test(fault)))
    // As long as a reader waits before the page is as without script.
    await page.clock.runFor(10_000)
    const ids = await page
      .locator('main section[id]')
      .evaluateAll((all) => all.slice(0, -1).map(({ id }) => id))
    const steps = ids.filter((id) => id && id !== 'opening')
    return [
      ...(await readsOn(page, kind, steps.slice(-1))),
      ...unexpected(faults, CUT),
    ]
  } finally {
    await page.context().close()
    await closeServer(server)
  }
}

const cutRuns = KINDS.flatMap((kind) =>
  SHARES.map(
    (share): FaultRun => ({
      fault: `the line is cut after ${share * 100} % of the page`,
      page: NAME[kind],
      gets: 'every step that came, each with its map',
      logs: CUT,
      inTest: kind === 'read' && share === 0.5,
      run: (look) => tryCut(look, kind, share),
    }),
  ),
)

/** A page on the slowest line: first words, then the story, then all of it. */
const slowRuns = KINDS.map(
  (kind): FaultRun => ({
    fault: 'slow 2G: 2 s there and back, 50 kbit/s',
    page: NAME[kind],
    gets: `first words within ${FIRST_WORDS_MS / 1000} s, without waiting for a font; then every step with its map`,
    logs: NOT_LOADED,
    isSlow: true,
    async run({ colorScheme, width, height }) {
      const { server, address } = await openHost(kind, 1)
      const { page, faults } = await open(
        await sharedBrowser(),
        `${address}/404.html`,
        { colorScheme, width, height },
      )
      try {
        const session = await page.context().newCDPSession(page)
        await session.send('Network.emulateNetworkConditions', {
          ...{ offline: false, latency: SLOW.latency },
          ...{
            downloadThroughput: SLOW.throughput,
            uploadThroughput: SLOW.throughput,
          },
        })
        const begun = Date.now()
        await page.goto(`${address}/${FILE[kind]}`, {
          ...{ waitUntil: 'commit', timeout: 60_000 },
        })
        await page.locator(WORDS).first().waitFor({ timeout: 60_000 })
        const first = Date.now() - begun
        await page.locator('html[data-ready]').waitFor({ timeout: 90_000 })
        return [
          ...(first > FIRST_WORDS_MS ? [`first words after ${first} ms`] : []),
          ...(await readsOn(page, kind)),
          ...unexpected(faults, NOT_LOADED),
        ]
      } finally {
        await page.context().close()
        await closeServer(server)
      }
    },
  }),
)

export const DELIVERY_RUNS = [...cutRuns, ...slowRuns]
