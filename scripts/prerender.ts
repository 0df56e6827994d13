// The second half of a build: writes every page and every other file of
// `dist/`.

import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { type Deployment, folderOf } from '../src/model/deployment'
import { type Page, pagesOf } from '../src/prerender'
import type { Brand } from '../src/schema/brand'
import { buildFrameScripts } from './bundles/frameScripts'
import { hostScript } from './bundles/hostScript'
import { inlineScript } from './bundles/inlineScript'
import { workerFile } from './bundles/workerFile'
import { drawCard } from './card/drawCard'
import { dataFiles } from './data/dataFiles'
import { checkLicences } from './licences/checkLicences'
import { licencesFile } from './licences/licencesFile'
import { licensedHere } from './licences/licensedHere'
import { shippedFolders } from './licences/noteShipped'
import { loadStoryOrExit } from './loadStory'
import { offlinePage } from './offline/offlinePage'
import { copyBeside } from './pages/copyBeside'
import { checkHeaders, headersFile, type SealedPage } from './pages/headersFile'
import { oembedOf } from './pages/oembed'
import { POLICY_PLACE, policyOf, withPolicy } from './pages/policy'
import { fillTemplate } from './pages/template'
import { themeColours } from './pages/themeColours'
import { webApp } from './pages/webApp'
import { brandOrExit } from './settings/brand'
import { siteUrlOrExit } from './settings/siteUrl'
import { drawStills } from './stills/drawStills'

interface Chunk {
  file: string
  css?: string[]
  /** Keys of the manifest that this chunk loads late. */
  dynamicImports?: string[]
}

const dist = process.env.OUT ?? 'dist'
const siteUrl = siteUrlOrExit()
const contact = process.env.CONTACT ?? null
const brand = brandOrExit()
const deployment: Deployment = { siteUrl, contact, brand }
const template = readFileSync('index.html', 'utf8')
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'),
)

function write(file: string, content: string | Buffer) {
  const target = path.join(dist, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}

const story = await loadStoryOrExit()
const { code: early } = await inlineScript('early')

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
const frame = await buildFrameScripts(dist)
const cssOf = ({ entry, script }: Page) =>
  script === 'classic'
    ? frame.css
    : (entryOf(entry).css ?? [])
        .map((file) => readFileSync(path.join(dist, file), 'utf8').trim())
        .join('')

/** The script that runs before the first paint, with what it must be told. */
function earlyTag({ entry, script, figures = [] }: Page): string {
  if (script === null) return `<script>${early}</script>`
  return script === 'module'
    ? `<script data-late="${lateOf(entry)}">${early}</script>`
    : `<script data-late="${frame.map}" data-late-kind="classic" data-figures="${figures.join(' ')}">${early}</script>`
}

function scriptTag({ entry, script }: Page): string {
  if (script === 'classic') return `<script defer src="${frame.page}"></script>`
  if (script === null) return ''
  return `<script type="module" src="${entryOf(entry).file}"></script>`
}

/** Writes pages into a folder of `dist/` ("" for itself), each with the policy that it needs. */
function writePages(pages: readonly Page[], folder: string): SealedPage[] {
  return pages.map((page) => {
    const head = [
      POLICY_PLACE,
      page.head,
      themeColours(page.theme),
      earlyTag(page),
      `<style>${cssOf(page)}${page.css}</style>`,
      scriptTag(page),
    ].join('\n')
    const { lang } = story
    const { theme, data } = page
    // Last, where it holds up nothing.
    const body = data
      ? `${page.body}\n<script type="application/ld+json">${data}</script>`
      : page.body
    const html = fillTemplate(template, { lang, theme, head, body })
    const policy = policyOf(html, page.frames)
    const file = folder + page.file
    write(file, withPolicy(html, policy))
    return { file, policy }
  })
}

/** What stands beside the live pages, each whole in a folder of its own. */
const copies: Deployment[] = [
  { ...deployment, copy: 'frozen' },
  // Where the live pages bear no name they are neutral themselves.
  ...(brand ? [{ ...deployment, brand: null, copy: 'neutral' } as const] : []),
]
/** The file for classrooms, under a name or none; its copies are the same. */
const offlineOf = (brand: Brand | null) =>
  offlinePage({
    ...{ story, pages: pagesOf(story, { siteUrl, contact, brand }), cssOf },
    ...{ siteUrl, template, dist },
  })
const offline = await offlineOf(brand)
const neutralOffline = brand ? await offlineOf(null) : offline

const sealed: SealedPage[] = []
const pages = writeAll(deployment)
for (const copy of copies) writeAll(copy)
const headers = headersFile(sealed)
write('_headers', headers)
write('embed.js', await hostScript())
write('robots.txt', robots())
if (siteUrl) write('sitemap.xml', sitemap(siteUrl))
for (const [file, text] of dataFiles(story)) write(file, text)
for (const [file, picture] of await drawStills(story)) write(file, picture)
const card = await drawCard(story)
write(card.file, card.png)
copyFileSync('NOTICES.md', path.join(dist, 'NOTICES.md'))
for (const [file, content] of await webApp(story)) write(file, content)
write('sw.js', await workerFile(dist, pages))
writeLicences()

for (const { css } of Object.values(manifest)) {
  for (const file of css ?? []) rmSync(path.join(dist, file), { force: true })
}
rmSync(path.join(dist, '.vite'), { recursive: true })
for (const copy of copies) copyBeside(dist, folderOf(story, copy))
if (siteUrl) {
  for (const { brand, ...at } of [deployment, ...copies]) {
    const folder = folderOf(story, at)
    write(
      `${folder}oembed.json`,
      oembedOf(story, { base: siteUrl + folder, siteUrl, brand }),
    )
  }
}

for (const problem of checkHeaders(headers)) console.warn(problem)
if (!siteUrl) {
  console.warn(
    'SITE_URL is not set: no canonical address, no sitemap.xml and no oEmbed are written, and no page names its card (card.png) where it is shared.',
  )
}
if (!contact) {
  console.warn(
    'CONTACT is not set: the page says that errors cannot be reported here.',
  )
}

/** Writes the pages of a deployment and the file for classrooms beside them. */
function writeAll(deployment: Deployment): Page[] {
  const folder = folderOf(story, deployment)
  const { html, policy } =
    deployment.copy === 'neutral' ? neutralOffline : offline
  const classroom = Buffer.byteLength(html)
  const pages = pagesOf(story, { ...deployment, classroom })
  const file = `${folder}offline.html`
  write(file, html)
  sealed.push(...writePages(pages, folder), { file, policy })
  return pages
}

/** What ships is what the bundlers put in, here and in build-client.ts. */
function writeLicences() {
  const noted = readFileSync(path.join(dist, '.vite/shipped.json'), 'utf8')
  const folders = shippedFolders(JSON.parse(noted))
  const all = licensedHere(story, dist, folders)
  write('licences.txt', licencesFile(all))
  const packages = all.slice(-folders.length)
  const refused = checkLicences(packages, readFileSync('NOTICES.md', 'utf8'))
  if (!refused.length) return
  console.error(refused.join('\n\n'))
  process.exit(1)
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
