import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** What belongs to the site as a whole, not to one copy of it. */
const LIVE_ONLY = new Set([
  ...['v', 'neutral', '_headers', 'robots.txt', 'sitemap.xml', 'oembed.json'],
  ...['sw.js', 'site.webmanifest', 'icons', 'favicon.ico'],
])

/**
 * Copies what pages need, as it is, into the folder of a copy of them: a
 * frozen version, or the neutral one. The pages themselves are not copied: a
 * copy's say what they are.
 */
export function copyBeside(dist: string, folder: string): void {
  for (const name of readdirSync(dist)) {
    if (LIVE_ONLY.has(name) || name.endsWith('.html')) continue
    cpSync(path.join(dist, name), path.join(dist, folder, name), {
      recursive: true,
    })
  }
}
