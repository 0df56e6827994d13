import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { pagesOf } from '../src/prerender'
import { dataFiles } from './dataFiles'
import { loadStoryOrExit } from './loadStory'
import { fillTemplate } from './template'

interface Chunk {
  file: string
  css?: string[]
  /** Keys of the manifest that this chunk loads late. */
  dynamicImports?: string[]
}

const dist = process.env.OUT ?? 'dist'
const siteUrl = process.env.SITE_URL?.replace(/\/*$/, '/') ?? null
const contact = process.env.CONTACT ?? null
const template = readFileSync('index.html', 'utf8')
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'),
)

const sha256 = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function write(file: string, text: string) {
  const target = path.join(dist, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

/** The few lines that stamp the options on `<html>`, built apart: an inline script imports nothing. */
async function earlyScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: {
        input: 'src/entries/early.ts',
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput
  return result.output[0].code.trim()
}

const story = await loadStoryOrExit()
const early = await earlyScript()
const pages = pagesOf(story, { siteUrl, contact })

// Every page's style and the one inline script, so that meta and header can say the same.
const entryOf = (entry: string) => {
  const chunk = manifest[`src/entries/${entry}.ts`]
  if (!chunk) throw new Error(`The bundler wrote no entry "${entry}".`)
  return chunk
}
/** The script that an entry loads late, or nothing. */
const lateOf = (entry: string) => {
  const [late] = entryOf(entry).dynamicImports ?? []
  return (late && manifest[late]?.file) ?? ''
}
const cssOf = (entry: string) =>
  (entryOf(entry).css ?? [])
    .map((file) => readFileSync(path.join(dist, file), 'utf8').trim())
    .join('')
const styles = new Map(
  pages.map((page) => [page.file, cssOf(page.entry) + page.css]),
)
const policy = [
  "default-src 'none'",
  `script-src 'self' ${sha256(early)}`,
  `style-src 'self' ${[...new Set([...styles.values()].map(sha256))].join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

for (const page of pages) {
  const style = styles.get(page.file) ?? ''
  const own = page.frames ? `${policy}; frame-src 'self'` : policy
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${own}">`,
    page.head,
    `<script${page.script ? ` data-late="${lateOf(page.entry)}"` : ''}>${early}</script>`,
    `<style>${style}</style>`,
    page.script
      ? `<script type="module" src="${entryOf(page.entry).file}"></script>`
      : '',
  ].join('\n')
  const { lang } = story
  write(page.file, fillTemplate(template, { lang, head, body: page.body }))
}

write(
  '_headers',
  `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Content-Security-Policy: ${policy}; frame-ancestors *
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`,
)
write('robots.txt', robots())
if (siteUrl) write('sitemap.xml', sitemap(siteUrl))
for (const [file, text] of dataFiles(story)) write(file, text)
copyFileSync('NOTICES.md', path.join(dist, 'NOTICES.md'))

for (const page of pages) {
  for (const file of entryOf(page.entry).css ?? []) {
    rmSync(path.join(dist, file), { force: true })
  }
}
rmSync(path.join(dist, '.vite'), { recursive: true })

if (!siteUrl) {
  console.warn(
    'SITE_URL is not set: no canonical address, no sitemap.xml and no oEmbed are written.',
  )
}
if (!contact) {
  console.warn(
    'CONTACT is not set: the page says that errors cannot be reported here.',
  )
}

function robots(): string {
  const lines = ['User-agent: *', 'Allow: /']
  if (siteUrl) lines.push(`Sitemap: ${siteUrl}sitemap.xml`)
  return `${lines.join('\n')}\n`
}

function sitemap(base: string): string {
  const urls = pages
    .filter((page) => page.indexed)
    .map(
      ({ file }) =>
        `<url><loc>${base}${file === 'index.html' ? '' : file}</loc><lastmod>${story.version}</lastmod></url>`,
    )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}
