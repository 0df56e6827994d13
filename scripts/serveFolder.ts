import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * A plain static host, as dumb as the dumbest: files, an index, a 404 page.
 * `under` serves the folder below a path, as a project page would be.
 */
export function serveFolder(
  folder: string,
  { port = 0, under = '/' }: { port?: number; under?: string } = {},
): Promise<{ server: Server; address: string }> {
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    const asked = decode(new URL(request.url ?? '/', 'http://host').pathname)
    const file = fileFor(root, under, asked)
    const found = file ?? path.join(root, '404.html')
    if (!existsSync(found)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[path.extname(found)] ?? 'application/octet-stream',
      'cache-control': found.includes('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=60',
    })
    createReadStream(found).pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ server, address: `http://localhost:${taken}${under}` })
    })
  })
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '/'
  }
}

function fileFor(root: string, under: string, asked: string): string | null {
  if (!asked.startsWith(under)) return null
  const inside = asked.slice(under.length) || 'index.html'
  const file = path.join(
    root,
    inside.endsWith('/') ? `${inside}index.html` : inside,
  )
  const isOurs = file.startsWith(`${root}${path.sep}`)
  return isOurs && existsSync(file) && statSync(file).isFile() ? file : null
}
