import { openingIds } from '../../src/model/claims'
import { plainProse } from '../../src/model/prose'
import type { Measurement, Story, StoryContent } from '../../src/schema/story'
import type { Passage } from '../../src/schema/telling'

/** An event in the shape of the harness's `content/story.json`. */
export interface BenchEvent {
  id: string
  place: string
  lat: number
  /** The harness's word for `lng`. */
  lon: number
  day: number
  hour: number
  when: string
  headline: string
  text: string
}

export interface BenchStory {
  title: string
  subtitle: string
  note: string
  bbox: [number, number, number, number]
  events: BenchEvent[]
  labels: { name: string; lat: number; lon: number }[]
}

/** The harness knows an event's text by this many of its first characters. */
const SNIPPET = 28

/** `dist/data/story.json` as the model knows it. */
export function parseStoryFile(json: string): Story {
  const content = JSON.parse(json) as StoryContent & {
    measurements: Measurement[]
  }
  // Prose needs the measured distances of the basemap, and nothing else of it.
  const basemap = { measurements: content.measurements } as Story['basemap']
  return { ...content, basemap }
}

/**
 * Our own story for the harness, so that floor and peer tell what ours tells:
 * one event for the opening, which is our first screen, and one per step.
 * Days, hours and positions are placement only: none of it is a claim.
 */
export function benchStory(story: Story, html: string): BenchStory {
  const passages = [
    ...story.steps.flatMap(passagesOf),
    ...(story.closing?.notes ?? []),
  ]
  const { brief, unconfirmed, after } = openingIds(story)
  const opening = [...brief, ...unconfirmed, ...after].flatMap((id) =>
    passages.filter((passage) => passage.id === id),
  )
  const focus = placeOf(story, story.map.focus)
  const told = [
    { id: 'opening', kicker: story.notice, title: story.title, opening },
    ...story.steps,
  ]
  const events = told.map((part, i): BenchEvent => {
    const isStep = 'scene' in part
    const prose = (isStep ? passagesOf(part) : part.opening)
      .map(({ text }) => plainProse(story, text))
      .join(' ')
    const near = isStep ? placeOf(story, part.scene.places[0] ?? '') : focus
    const { lat, lng } = (near ?? focus)?.at ?? { lat: 0, lng: 0 }
    return {
      id: part.id,
      place: (near ?? focus)?.name ?? '',
      lat,
      lon: lng,
      // One day apart: an hour apart, TimelineJS draws more than twice the axis.
      day: i + 1,
      hour: 12,
      when: part.kicker,
      headline: part.title,
      text: startingAsOnPage(part.id, prose, html),
    }
  })
  const bounds = story.map.frames.map((frame) => frame.broad ?? frame.bounds)
  return {
    title: story.title,
    subtitle: story.description,
    note: 'For measuring only. Days, hours and positions are placement, not facts.',
    bbox: [
      Math.min(...bounds.map(({ west }) => west)),
      Math.min(...bounds.map(({ south }) => south)),
      Math.max(...bounds.map(({ east }) => east)),
      Math.max(...bounds.map(({ north }) => north)),
    ],
    events,
    labels: story.places.map(({ name, at }) => ({
      name,
      lat: at.lat,
      lon: at.lng,
    })),
  }
}

function passagesOf(step: Story['steps'][number]): Passage[] {
  const told = step.paragraphs.flatMap(({ passages, notes }) => [
    ...passages,
    ...notes,
  ])
  return [...told, ...(step.accounts?.passages ?? [])]
}

const placeOf = (story: Story, id: string) =>
  story.places.find((place) => place.id === id)

/**
 * The harness's probe looks for an event's first characters within one text
 * node, and ours end at every `<b>` of a speaker and before every status. So
 * the text is turned round to begin with the first run of the step that stands
 * on the page in one piece; what came before goes to its end. The same words,
 * for the floor and the peer as well.
 */
export function startingAsOnPage(
  id: string,
  prose: string,
  html: string,
): string {
  const page = runsOf(html)
  const isOnce = (run: string) =>
    page.filter((other) => other.includes(run.slice(0, SNIPPET))).length === 1
  const runs = runsOf(partOf(html, id)).filter(
    (run) => run.length >= SNIPPET && prose.includes(run),
  )
  // The first screen repeats sentences of the steps: better one that it does not.
  const run = runs.find(isOnce) ?? runs[0]
  if (!run) {
    throw new Error(
      `No ${SNIPPET} characters of the prose of "${id}" stand on the page in one piece, so the harness could not see when it is in view.`,
    )
  }
  const at = prose.indexOf(run)
  return `${prose.slice(at)} ${prose.slice(0, at)}`.trim()
}

/** The page's markup from one part's own element to the next part's. */
export function partOf(html: string, id: string): string {
  const starts = id === 'opening' ? 'class="opening"' : `<section id="${id}"`
  const from = html.indexOf(starts)
  if (from < 0) throw new Error(`The page has no part "${id}".`)
  const next = html.indexOf('<section id="', from + starts.length)
  return html.slice(from, next < 0 ? undefined : next)
}

/** Text nodes, in order: what stands between two tags. */
function runsOf(html: string): string[] {
  const named: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
  }
  return [...html.matchAll(/>([^<]+)</g)].map(([, text = '']) =>
    text
      .replace(/&(amp|lt|gt|quot);/g, (whole, name) => named[name] ?? whole)
      .replace(/&#x27;/g, "'")
      .trim(),
  )
}
