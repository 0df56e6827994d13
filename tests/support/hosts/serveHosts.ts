import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const SCRIPT = 'text/javascript; charset=utf-8'
const PAGE = 'text/html; charset=utf-8'

export interface HostServer {
  /** Serves a page at an address of its own, which is the result. */
  add: (html: string) => string
  close: () => Promise<void>
}

/**
 * Serves the hosts' pages from another site than ours: another name and port,
 * with the scripts of real hosts (`/lib/`) and emulated ones (`/scripts/`).
 */
export async function serveHosts(): Promise<HostServer> {
  const pages: string[] = []
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const page = pages[Number(/^\/page-(\d+)$/.exec(pathname)?.[1])]
    const file = pathname
      .replace(/^\/lib\//, 'node_modules/')
      .replace(/^\/scripts\//, 'tests/support/hosts/scripts/')
    try {
      const body = page ?? readFileSync(file)
      response.writeHead(200, { 'content-type': page ? PAGE : SCRIPT })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    add: (html) => `http://127.0.0.1:${port}/page-${pages.push(html) - 1}`,
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
