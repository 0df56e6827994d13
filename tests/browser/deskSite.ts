import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PUBLISHED_STEPS } from '../support/publishedSteps'

/**
 * What the frames show in these tests: `built`, the site's own embed.html; or
 * `stand-in`, a page that says which address it was asked for.
 */
export const EMBED: 'built' | 'stand-in' = 'built'

const STAND_IN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stand-in</title>
<style>html,body{margin:0}body{display:flex;flex-direction:column;max-height:100vh;font:16px/1.4 sans-serif}main{overflow:auto;padding:8px}</style></head>
<body><main><h1>Stand-in</h1><p id="asked"></p><p><a href="index.html" target="_blank">The full explainer</a></p></main>
<script src="stand-in.js"></script></body></html>`
const SCRIPT =
  "document.getElementById('asked').textContent = location.search + location.hash"

/** A copy of the built site that has what its snippets name; its folder. */
export function deskSite(dist = 'dist'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(dist, folder, { recursive: true })
  if (EMBED === 'stand-in') {
    writeFileSync(path.join(folder, 'embed.html'), STAND_IN)
    writeFileSync(path.join(folder, 'stand-in.js'), SCRIPT)
    writeFileSync(path.join(folder, 'embed.js'), '')
  }
  const stills = path.join(folder, 'stills')
  if (!existsSync(stills)) {
    mkdirSync(stills)
    for (const step of PUBLISHED_STEPS) {
      cpSync('public/preview.png', path.join(stills, `${step}.png`))
    }
  }
  return folder
}
