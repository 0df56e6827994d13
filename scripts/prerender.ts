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
import { type Page, pagesOf } from '../src/prerender'
import { frozenFolder } from '../src/versions'
import { drawCard } from './card'
import { dataFiles } from './dataFiles'
import { buildFrameScripts } from './frameScripts'
import { copyForFrozen } from './frozenCopy'
import { checkHeaders, headersFile, type SealedPage } from './headersFile'
import { hostScript } from './hostScript'
import { inlineScript } from './inlineScript'
import { checkLicences } from './licences/checkLicences'
import { licencesFile } from './licences/licencesFile'
import { licensedHere } from './licences/licensedHere'
import { shippedFolders } from './licences/noteShipped'
import { loadStoryOrExit } from './loadStory'
import { oembedOf } from './oembed'
import { offlinePage } from './offlinePage'
import { POLICY_PLACE, policyOf, withPolicy } from './policy'
import { siteUrlOrExit } from './siteUrl'
import { drawStills } from './stills'
import { fillTemplate } from './template'
import { themeColours } from './themeColours'
import { webApp } from './webApp'
import { workerFile } from './workerFile'

interface Chunk {
  file: string
  css?: string[]
  /** Keys of the manifest that this chunk loads late. */
  dynamicImports?: string[]
}

const dist = process.env.OUT ?? 'dist'
const siteUrl = siteUrlOrExit()
const contact = process.env.CONTACT ?? null
const deployment = { siteUrl, contact }
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

const folder = frozenFolder(story)
const offline = await offlinePage({
  ...{ story, pages: pagesOf(story, deployment), cssOf },
  ...{ siteUrl, template, dist },
})
const classroom = Buffer.byteLength(offline.html)
const pages = pagesOf(story, { ...deployment, classroom })
const frozen = pagesOf(story, { ...deployment, classroom, frozen: true })
const sealed = [...writePages(pages, ''), ...writePages(frozen, folder)]
for (const file of ['offline.html', `${folder}offline.html`]) {
  write(file, offline.html)
  sealed.push({ file, policy: offline.policy })
}
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
copyForFrozen(dist, folder)
if (siteUrl) {
  write('oembed.json', oembedOf(story, siteUrl, siteUrl))
  write(`${folder}oembed.json`, oembedOf(story, siteUrl + folder, siteUrl))
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
