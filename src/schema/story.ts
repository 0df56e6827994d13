import type { Topology } from 'topojson-specification'
import { z } from 'zod'
import { claim, quotation } from './claim'
import { id } from './id'
import { lesson } from './lesson'
import { mapSpec } from './map'
import { account, place, source, speaker, term } from './record'
import { comparison, event, passage, sceneSpec, sides, step } from './telling'

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/
const colour = z
  .string()
  .regex(/^#[0-9A-F]{6}$/i, 'six digits after a #, such as #9B1C31')

/** A kind of event: its colour in both themes, its shape, its words. */
const kind = z.strictObject({
  id,
  name: z.string().min(1),
  light: colour,
  dark: colour,
  shape: z.enum(['star', 'ring', 'chevron', 'square']),
})
export type Kind = z.infer<typeof kind>

const lane = z.strictObject({
  id,
  kind: id,
  name: z.string().min(1),
  short: z.string().min(1),
})
export type Lane = z.infer<typeof lane>

const clock = z.strictObject({
  id,
  name: z.string().min(1),
  short: z.string().min(1),
  /** Hours to add to UTC during the story. */
  utcOffset: z.number().min(-12).max(14),
})
export type Clock = z.infer<typeof clock>

/** Days at one scale, one day magnified into hours. Dates on the first clock. */
const axis = z.strictObject({
  from: z.iso.date(),
  magnified: z.iso.date(),
  /** Last day the article itself speaks of. */
  to: z.iso.date(),
  /** Last day of what other reports add. */
  contextTo: z.iso.date(),
})
export type Axis = z.infer<typeof axis>

/** The first screen. Its sentences are the story's own, chosen by passage id. */
const opening = z.strictObject({
  /** The first map: where all of it takes place. */
  scene: sceneSpec,
  brief: z.array(id).min(1),
  /** The claims whose figures stand large, and how each speaker is named there. */
  figures: z.array(z.strictObject({ claim: id, by: z.string().min(1) })),
  /** The passage that says what is not confirmed, where something is not. */
  unconfirmed: id.optional(),
  /** What follows the figures. */
  after: z.array(id),
})

const section = z.strictObject({
  id,
  title: z.string().min(1),
  paragraphs: z.array(z.string().min(1)).min(1),
})

export const story = z.strictObject({
  id,
  /** The `source` and `target` of messages between windows. */
  namespace: id,
  /** A language tag: "en", "pt-BR". */
  lang: z.string().regex(LANGUAGE, 'a language tag such as "en"'),
  title: z.string().min(1),
  /** Where there is room for little, under an icon; the title if absent. */
  shortTitle: z.string().min(1).max(12).optional(),
  description: z.string().min(1),
  /** A date: the edition of this explainer. */
  version: z.iso.date(),
  /** The source id of the article the story follows. */
  article: id,
  /** What it is not: a map of today. */
  notice: z.string().min(1),
  /** A warning about the content, before it; absent where there is nothing to warn of. */
  contentNote: z.string().min(1).optional(),
  opening,
  kinds: z.array(kind).min(1),
  /** The column beside the text has room for four. */
  lanes: z.array(lane).min(1).max(4),
  clocks: z.array(clock).min(1),
  axis,
  accounts: z.array(account).min(1),
  speakers: z.array(speaker).min(1),
  sources: z.array(source).min(1),
  places: z.array(place).min(1),
  claims: z.array(claim).min(1),
  quotations: z.array(quotation),
  events: z.array(event).min(1),
  comparisons: z.array(comparison),
  /** Absent where a story has no sides to draw. */
  sides: sides.optional(),
  glossary: z.array(term),
  steps: z.array(step).min(1),
  /** After the last step: what followed, from other reports; absent where none are told. */
  closing: z
    .strictObject({
      title: z.string().min(1),
      notes: z.array(passage).min(1),
    })
    .optional(),
  /** How this was made. */
  method: section,
  /** Absent where a story is not for classrooms: no handout is made then. */
  lesson: lesson.optional(),
  map: mapSpec,
})
export type StoryContent = z.infer<typeof story>

/** The measured distance that the basemap script stores beside the geometry. */
export interface Measurement {
  /** A ruler id. */
  ruler: string
  km: number
  miles: number
  /** Its far end, the nearest point of the border or a place: latitude, longitude in degrees. */
  at: { lat: number; lng: number }
}

/**
 * TopoJSON objects: `countries` (properties.id: three letters), `provinces`,
 * `lakes` and `rivers` (properties.name), `roads`, `region` (countries of the
 * locator, properties.id). Coordinates: longitude, latitude in degrees.
 */
export interface Basemap extends Topology {
  bbox: [number, number, number, number]
  measurements: Measurement[]
}

/** Everything a page is made from. */
export interface Story extends StoryContent {
  basemap: Basemap
}
