import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { siteFolder } from './benchSite'
import { type BenchStory, partOf } from './benchStory'
import { harnessFolder } from './harness'

export const targetsFile = path.join(harnessFolder, 'results/targets.json')

/** The reading page and what it is held against; `ours-map` is it opened at a step, where a phone shows the map. */
export const RIVALS = [
  'floor',
  'own-floor',
  'ours',
  'ours-map',
  'timelinejs',
] as const
/** Our other pages, by the name of their file. */
export const PAGES = [
  'embed',
  'present',
  'embedding',
  'handout',
  'offline',
] as const
/** What is measured, in the order of the results. */
export const TARGETS = [...RIVALS, ...PAGES] as const
export type TargetName = (typeof TARGETS)[number]

/** The harness presses "next" so often. */
const PRESSES = 7
/** On our other pages fewer do: each is the same press again. */
const FEW_PRESSES = 4
/** So many characters of a step stand on a phone's screen at once, below its heading and a map. */
const IN_VIEW = 420

const LIVE = ['[data-painter="live"] .live-map', '.live .focus', '.live .label']

/** What the harness waits for, and what it presses: its README has the words. */
interface Target {
  url?: string
  ready: string[]
  next?: Record<string, unknown>
  desktop?: Partial<Target>
}

/** Where each target stands, when it is ready, and what goes to the next step. */
export function writeTargets(address: string, story: BenchStory) {
  const known = JSON.parse(
    readFileSync(path.join(harnessFolder, 'targets.json'), 'utf8'),
  )
  const html = readFileSync(path.join(siteFolder, 'ours/index.html'), 'utf8')
  const all: Record<TargetName, Target> = {
    floor: { ...known.floor, url: `${address}/floor/` },
    timelinejs: { ...known.timelinejs, url: `${address}/timelinejs/` },
    ...readingTargets(address, story, html),
    ...pageTargets(address, story, html),
  }
  const named = TARGETS.map((name) => [name, all[name]])
  writeFileSync(targetsFile, JSON.stringify(Object.fromEntries(named), null, 1))
}

function readingTargets(address: string, story: BenchStory, html: string) {
  const ids = story.events.map(({ id }) => id)
  // Marks of the timeline: a phone has them always in view. Not every step has one.
  const [timeline = ''] =
    html.match(/<nav class="timeline"[\s\S]*?<\/nav>/) ?? []
  const to = stepsInView(story, html).filter((i) =>
    timeline.includes(`href="#${ids[i]}"`),
  )
  const hash = `'#' + ${JSON.stringify(ids)}[{i}]`
  const next = {
    to: to.slice(0, PRESSES),
    click: `js:[...document.querySelectorAll('.timeline a')].filter((a) => a.hash === ${hash})`,
  }
  // A phone's first screen is words and figures, with their marks drawn last;
  // wider screens have the map beside them.
  const ready = ['main h1', '.figures li', '.opening .glyph']
  const url = `${address}/ours/`
  return {
    ours: { url, ready, next, desktop: { ready: ['main h1', ...LIVE] } },
    'ours-map': { url: `${url}#${ids[1]}`, ready: LIVE, next },
    // Without script a map is drawn as soon as its still is.
    'own-floor': {
      url: `${address}/own-floor/`,
      ...{ ready, next },
      desktop: { ready: ['main h1', '.stage .map svg'] },
    },
  }
}

function pageTargets(address: string, story: BenchStory, html: string) {
  const ids = story.events.map(({ id }) => id)
  const at = (file: string) => `${address}/ours/${file}.html`
  return {
    // As a host shows it that opens it at a step.
    embed: {
      url: `${at('embed')}#${ids[1]}`,
      ready: LIVE,
      next: {
        to: stepsInView(story, html)
          .filter((i) => i > 1)
          .slice(0, FEW_PRESSES),
        before: `location.hash = '#' + ${JSON.stringify(ids)}[{i} - 1]`,
        click: '.onward-button',
      },
    },
    // Its sentences come one by one, with a gap for the speaker: how soon it answers is told, not when a text is whole.
    present: {
      url: `${at('present')}#${ids[1]}`,
      ready: LIVE,
      next: {
        ...{ key: 'ArrowRight', limit: 500 },
        to: [...Array(FEW_PRESSES).keys()].map((i) => i + 1),
      },
    },
    embedding: { url: at('embedding'), ready: ['main h1', '.preset'] },
    handout: { url: at('handout'), ready: ['main h1', '.hand-head'] },
    offline: {
      url: at('offline'),
      ready: ['main h1', '.figures li'],
      desktop: { ready: ['main h1', ...LIVE] },
    },
  }
}

/** The steps, by their place in the story, whose first words stand on a phone's screen when they open. */
function stepsInView(story: BenchStory, html: string): number[] {
  return story.events.flatMap(({ id, text }, i) => {
    if (i === 0) return []
    const words = partOf(html, id)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
    // By these the harness knows a step.
    const at = words.indexOf(text.slice(0, 20))
    return at >= 0 && at < IN_VIEW ? i : []
  })
}
