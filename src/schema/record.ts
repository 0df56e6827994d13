// Speakers, accounts, sources, places, terms: what claims refer to.

import { z } from 'zod'
import { id, latLng } from './id'

/** Anyone or anything that says something: a person, an authority, an outlet, this page. */
export const speaker = z.strictObject({
  id,
  name: z.string().min(1),
  /** Role at the time, as the sources give it. */
  role: z.string().optional(),
  /** Shorter forms a sentence may use in place of the name. */
  short: z.array(z.string()).default([]),
  kind: z.enum(['person', 'authority', 'outlet', 'monitor', 'unnamed', 'own']),
  /** Whose account it belongs to, for the filter: an account id. */
  account: id,
  /** Other spellings of the name. */
  spellings: z.array(z.string()).default([]),
})

/** A side or standpoint under which speakers are gathered. */
export const account = z.strictObject({ id, name: z.string().min(1) })

/** A text that was read, or a measurement of our own. */
export const source = z.strictObject({
  id,
  /** Who made the text: "AP", "CBS News". */
  outlet: z.string().min(1),
  /** Where the copy that was read stood, if elsewhere: "HuffPost Australia". */
  carriedBy: z.string().optional(),
  title: z.string().optional(),
  /** Absent only for our own measurement. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: z.union([
    z.strictObject({ precision: z.enum(['day', 'month']), date: z.iso.date() }),
    z.strictObject({ precision: z.literal('undated') }),
  ]),
  kind: z.enum(['article', 'report', 'primary', 'reference', 'own']),
})
export type Source = z.infer<typeof source>

const NAME_LANGUAGES = /^[a-z]{2,3}(-[A-Za-z]+)?$/

export const place = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.enum(['town', 'city']),
  /** The country it lies in, as the basemap names it: "SYR". */
  country: z.string().length(3),
  at: latLng,
  /** Verified names in other languages, each with its language tag. */
  names: z.array(
    z.strictObject({
      lang: z.string().regex(NAME_LANGUAGES),
      name: z.string().min(1),
      /** "also": one name among several. */
      also: z.boolean().default(false),
    }),
  ),
  spellings: z.array(z.string()).default([]),
  sources: z.array(id).min(1),
})
export type Place = z.infer<typeof place>

export const term = z.strictObject({
  id,
  term: z.string().min(1),
  /** Plain words for a reader of fourteen. Prose markup as in steps. */
  text: z.string().min(1),
  claims: z.array(id).default([]),
  sources: z.array(id).min(1),
})
