import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import {
  type BenchStory,
  benchStory,
  parseStoryFile,
  partOf,
} from './benchStory'
import { harnessFolder, runHarness } from './harness'

export const siteFolder = path.join(harnessFolder, 'site')
const madeFolder = path.join(harnessFolder, 'results')
export const storyFile = path.join(madeFolder, 'story.json')
export const targetsFile = path.join(madeFolder, 'targets.json')

/** What is measured, in the order of the results; `ours-map` is our page opened at a step, where a phone shows the map. */
export const TARGETS = [
  'floor',
  'own-floor',
  'ours',
  'ours-map',
  'timelinejs',
] as const

/** The harness presses "next" so often. */
const PRESSES = 7

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

/** So many characters of a step stand on a phone's screen at once, below its heading and a map. */
const IN_VIEW = 420

/** Whether the words by which the harness knows a step are among its first, and so in view when it opens. */
function isAtTop(html: string, story: BenchStory, id: string): boolean {
  const event = story.events.find((event) => event.id === id)
  const words = partOf(html, id)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  const at = words.indexOf(event?.text.slice(0, 20) ?? '')
  return at >= 0 && at < IN_VIEW
}

/** Where each target stands, when it is ready, and what goes to the next step. */
export function writeTargets(address: string, story: BenchStory) {
  const known = JSON.parse(
    readFileSync(path.join(harnessFolder, 'targets.json'), 'utf8'),
  )
  const html = readFileSync(path.join(siteFolder, 'ours/index.html'), 'utf8')
  const ids = story.events.map(({ id }) => id)
  // Marks of the timeline: a phone has them always in view. Not every step has one.
  const [timeline = ''] =
    html.match(/<nav class="timeline"[\s\S]*?<\/nav>/) ?? []
  const to = ids.flatMap((id, i) =>
    i > 0 && timeline.includes(`href="#${id}"`) && isAtTop(html, story, id)
      ? i
      : [],
  )
  const hash = `'#' + ${JSON.stringify(ids)}[{i}]`
  const next = {
    to: to.slice(0, PRESSES),
    click: `js:[...document.querySelectorAll('.timeline a')].filter((a) => a.hash === ${hash})`,
  }
  const live = [
    '[data-painter="live"] .live-map',
    '.live .focus',
    '.live .label',
  ]
  const ours = {
    // A phone's first screen is words and figures, with their marks drawn last;
    // wider screens have the map beside them.
    ready: ['main h1', '.figures li', '.opening .glyph'],
    desktop: { ready: ['main h1', ...live] },
    next,
  }
  // Without script a map is drawn as soon as its still is.
  const plain = {
    ...ours,
    desktop: { ready: ['main h1', '.stage .map svg'] },
  }
  const atStep = { ready: live, next }
  const targets = Object.fromEntries(
    TARGETS.map((name) => [
      name,
      name === 'ours-map'
        ? { ...atStep, url: `${address}/ours/#${ids[1]}` }
        : {
            ...(known[name] ?? (name === 'own-floor' ? plain : ours)),
            url: `${address}/${name}/`,
          },
    ]),
  )
  writeFileSync(targetsFile, JSON.stringify(targets, null, 1))
}
