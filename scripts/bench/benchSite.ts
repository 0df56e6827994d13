import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { type BenchStory, benchStory, parseStoryFile } from './benchStory'
import { harnessFolder, runHarness } from './harness'

export const siteFolder = path.join(harnessFolder, 'site')
const madeFolder = path.join(harnessFolder, 'results')
export const storyFile = path.join(madeFolder, 'story.json')

/**
 * Puts everything that is measured side by side in one folder, compressed alike:
 * a copy of the built page, the same without its scripts, the floor, the peer.
 */
export async function buildBenchSite(dist: string): Promise<BenchStory> {
  if (!existsSync(path.join(dist, 'index.html'))) {
    throw new Error(`${dist} holds no index.html: build it first.`)
  }
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const story = benchStory(
    parseStoryFile(readFileSync(path.join(dist, 'data/story.json'), 'utf8')),
    html,
  )
  rmSync(siteFolder, { recursive: true, force: true })
  mkdirSync(madeFolder, { recursive: true })
  writeFileSync(storyFile, JSON.stringify(story, null, 1))
  for (const name of ['ours', 'own-floor']) {
    cpSync(dist, path.join(siteFolder, name), { recursive: true })
  }
  writeFileSync(
    path.join(siteFolder, 'own-floor/index.html'),
    withoutScripts(html),
  )
  const peers = ['--story', storyFile, '--site', siteFolder]
  await runHarness('build-site.mjs', peers, { minutes: 5 })
  return story
}

export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>\n?/g, '')
}
