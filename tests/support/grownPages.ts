import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { policyOf, withPolicy } from '../../scripts/pages/policy'
import { pagesOf } from '../../src/prerender'
import { story as schema } from '../../src/schema/story'
import { growStory } from './grow/growStory'
import { fixture } from './stories'

/**
 * The pages of a generated story with the scripts and styles of the site that
 * is built already: what a build of its own would write, in a tenth of the time.
 * @returns the folder they are in.
 */
export function writeGrownPages(events: number, dist = 'dist'): string {
  const out = mkdtempSync(path.join(tmpdir(), 'grown-'))
  process.once('exit', () => rmSync(out, { recursive: true, force: true }))
  const left = ['v', 'data', 'stills'].map((folder) => path.join(dist, folder))
  cpSync(dist, out, { recursive: true, filter: (file) => !left.includes(file) })
  const story = {
    ...schema.parse(growStory(events)),
    basemap: fixture.basemap,
  }
  const wanted = ['index.html', 'embed.html', 'present.html']
  for (const page of pagesOf(story, { siteUrl: null, contact: null })) {
    if (!wanted.includes(page.file)) continue
    const html = readFileSync(path.join(dist, page.file), 'utf8')
      .replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/i,
        '<!--policy-->',
      )
      .replace('</style>', () => `${page.css}</style>`)
      .replace(
        /(<body[^>]*>)[\s\S]*(<\/body>)/,
        (_, open, close) => open + page.body + close,
      )
    writeFileSync(path.join(out, page.file), withPolicy(html, policyOf(html)))
  }
  return out
}
