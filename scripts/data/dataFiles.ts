import { z } from 'zod'
import { stepOfClaim } from '../../src/model/claims'
import { figureOf } from '../../src/model/figures'
import { get } from '../../src/model/lookup'
import { plainProse } from '../../src/model/prose'
import { addDays, machineTime } from '../../src/model/time'
import { type Story, story as storySchema } from '../../src/schema/story'
import type { When } from '../../src/schema/when'
import { csv } from './csv'

const TEXT_LICENCE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'

/** The story as data, each file with its licence and version inside: path and text. */
export function dataFiles(story: Story): [string, string][] {
  const { basemap, ...content } = story
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  return [
    [
      'data/story.json',
      json({
        $schema: 'story.schema.json',
        licence: TEXT_LICENCE,
        ...content,
        measurements: basemap.measurements,
      }),
    ],
    ['data/story.schema.json', json(storyJsonSchema())],
    ['data/claims.csv', csv(claimRows(story))],
    ['data/events.csv', csv(eventRows(story))],
    ['data/places.geojson', json(placesGeoJson(story))],
    ['data/basemap.topo.json', `${JSON.stringify(basemap)}\n`],
  ]
}

const measurement = z.strictObject({
  ruler: z.string(),
  km: z.number(),
  miles: z.number(),
  at: z.strictObject({ lat: z.number(), lng: z.number() }),
})

/** The JSON Schema of `data/story.json`: the same one that the content is checked by. */
function storyJsonSchema() {
  const published = storySchema.extend({
    $schema: z.string(),
    licence: z.string(),
    measurements: z.array(measurement),
  })
  return {
    title: 'A story as data',
    description: 'What data/story.json holds, every field of it.',
    ...z.toJSONSchema(published, { target: 'draft-2020-12' }),
  }
}

/** What ends every row: under which licence, and of which edition. */
const edition = (story: Story) => ({
  licence: TEXT_LICENCE,
  version: story.version,
})

function claimRows(story: Story) {
  const name = (id: string) => get(story.speakers, id, 'speaker').name
  return story.claims.map((claim) => {
    const figure = figureOf(story, claim)
    return {
      id: claim.id,
      number_in_article: claim.number,
      text: plainProse(story, claim.text),
      kind: claim.kind,
      speaker: claim.speaker,
      speaker_name: name(claim.speaker),
      account: get(story.speakers, claim.speaker, 'speaker').account,
      via: claim.via.join(' '),
      ...whenColumns(story, 'said', claim.saidAt),
      ...whenColumns(story, 'published', claim.publishedAt),
      status: claim.status,
      disputed_by: claim.disputedBy.join(' '),
      in_article: !claim.context,
      figure: figure?.value,
      figure_words: figure?.words,
      figure_counts: figure?.counts,
      step: stepOfClaim(story, claim.id) ?? undefined,
      sources: claim.sources.join(' '),
      source_urls: claim.sources
        .flatMap((id) => get(story.sources, id, 'source').url ?? [])
        .join(' '),
      check: claim.check && plainProse(story, claim.check),
      ...edition(story),
    }
  })
}

function eventRows(story: Story) {
  return story.events.map((event) => ({
    id: event.id,
    lane: event.lane,
    name: event.name,
    ...whenColumns(story, 'event', event.when),
    other_reports_narrow_it_to:
      event.contextWhen && whenText(story, event.contextWhen),
    step: event.step,
    claims: event.claims.join(' '),
    places: event.places.join(' '),
    ...edition(story),
  }))
}

/** A moment in three columns: as a machine reads it, how exactly it is known, and what goes with it. */
function whenColumns(story: Story, prefix: string, when: When) {
  return {
    [`${prefix}_at`]: whenText(story, when),
    [`${prefix}_precision`]: when.precision,
    [`${prefix}_note`]: when.note,
  }
}

/** With a column for its precision beside it, "by" gives its latest moment; a span is an ISO 8601 interval. */
function whenText(story: Story, when: When): string {
  const [main] = story.clocks
  if (!main) throw new Error('A story needs at least one clock.')
  const at = (date: string, time: string) =>
    machineTime({ precision: 'minute', date, time }, main)
  switch (when.precision) {
    case 'by':
      return at(when.date, when.time)
    case 'span': {
      const isDayEnd = when.until === '24:00'
      const end = isDayEnd ? addDays(when.date, 1) : when.date
      return `${at(when.date, when.time)}/${at(end, isDayEnd ? '00:00' : when.until)}`
    }
    default:
      return machineTime(when, main)
  }
}

/** RFC 7946: points in longitude, latitude, WGS84. */
function placesGeoJson(story: Story) {
  const { points } = story.map
  return {
    type: 'FeatureCollection',
    licence: points ? `${TEXT_LICENCE} (points: ${points})` : TEXT_LICENCE,
    credit: story.map.credit,
    version: story.version,
    features: story.places.map((place) => ({
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: [place.at.lng, place.at.lat] },
      properties: {
        name: place.name,
        kind: place.kind,
        country: place.country,
        spellings: place.spellings,
        names: Object.fromEntries(
          place.names.map(({ lang, name }) => [lang, name]),
        ),
        events: story.events
          .filter(({ places }) => places.includes(place.id))
          .map(({ id }) => id),
      },
    })),
  }
}
