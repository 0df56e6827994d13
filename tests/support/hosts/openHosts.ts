// Opens pages of hosts beside the built site, each on a port of its own.

import type { Browser, Page } from 'playwright-core'
import { serveFolder } from '../../../scripts/serveFolder'
import { onFastLine } from '../fastLine'
import { sharedBrowser } from '../sharedBrowser'
import { CHILD } from './child'
import { hostPage } from './hosts'
import { type HostServer, serveHosts } from './serveHosts'
import { faultsOf } from './tryHost'

interface OpenOptions {
  /** Run in the page and its frames before anything else. */
  before?: () => void
  /** With a clock that a test can put forward. */
  clock?: boolean
}

export interface Hosts {
  browser: Browser
  hosts: HostServer
  /** Our page, served from another site than the hosts', without CORS headers. */
  child: string
  /** Opens a host's page of 900 x 800 px that holds this. */
  open(
    embed: string,
    where?: string,
    options?: OpenOptions,
  ): Promise<{ page: Page; faults: string[] }>
  close(): Promise<void>
}

export async function openHosts(): Promise<Hosts> {
  const { server, address } = await serveFolder('dist')
  const hosts = await serveHosts()
  const browser = await sharedBrowser()
  return {
    ...{ browser, hosts, child: address + CHILD.page },
    async open(embed, where = '', { before, clock } = {}) {
      const viewport = { width: 900, height: 800 }
      // How the map moves is no host's affair.
      const reducedMotion = 'reduce'
      const page = await browser.newPage({ viewport, reducedMotion })
      const faults = faultsOf(page)
      await onFastLine(page)
      if (before) await page.addInitScript(before)
      if (clock) await page.clock.install()
      await page.goto(hosts.add(hostPage(embed)) + where)
      return { page, faults }
    },
    async close() {
      await hosts.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
