import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { brotliSize } from './brotliSize'
import type { Row } from './budgets'
import { scriptsOf } from './scriptsOf'

const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0)

/** What a reader loads of the files of a site, page by page. */
export function rowsOf(files: ReadonlyMap<string, Buffer>): Row[] {
  const named = (end: RegExp) => [...files].filter(([name]) => end.test(name))
  const size = (name: string) => brotliSize(files.get(name) ?? Buffer.alloc(0))
  const pages = named(/\.html$/).flatMap(([name, bytes]): Row[] => {
    // Fetched once, by hand, and whole: what counts is the stick it must fit on.
    if (name === 'offline.html') {
      return [{ name, bytes: bytes.length, budget: 'offline' }]
    }
    const html = String(bytes)
    // A style of its own counts with the page: it, too, holds up the first paint.
    const styles = named(/\.css$/).filter(([file]) =>
      html.includes(path.basename(file)),
    )
    const all = sum([name, ...styles.map(([file]) => file)].map(size))
    const scripts = sum(scriptsOf(html, files).map(size))
    const first = sum(scriptsOf(html, files, 'first').map(size))
    return [
      { name, bytes: all, ...(name === 'index.html' && { budget: 'page' }) },
      { name: `${name}, first scripts`, bytes: first, budget: 'first' },
      { name: `${name}, scripts`, bytes: scripts, budget: 'scripts' },
      {
        name: `${name} and scripts`,
        bytes: all + scripts,
        budget: name === 'embed.html' ? 'embed' : 'everything',
      },
    ]
  })
  const scripts = named(/\.js$/).map(
    ([name, bytes]): Row =>
      // Its own measure: a host may serve it without brotli.
      name === 'embed.js'
        ? { name, bytes: gzipSync(bytes).length, budget: 'host' }
        : { name, bytes: size(name) },
  )
  const fonts = named(/\.woff2$/).map(([name, { length }]) => ({
    name,
    bytes: length,
  }))
  const allFonts = sum(fonts.map(({ bytes }) => bytes))
  return [
    ...pages,
    ...scripts,
    ...fonts,
    { name: 'fonts in all', bytes: allFonts, budget: 'fonts' },
  ]
}
