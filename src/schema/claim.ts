import { z } from 'zod'
import { id } from './id'
import { when } from './when'

/**
 * How far a claim is established. `on-record`: it was said on tape or in a
 * primary record (said, not thereby true). `reported`: an outlet in its own
 * voice. `claimed`: one party's word. `measured`: computed here.
 */
export const STATUSES = [
  'on-record',
  'reported',
  'claimed',
  'measured',
] as const
export type Status = (typeof STATUSES)[number]

/** What sort of statement it is; a forecast may be on record and still be one. */
const CLAIM_KINDS = ['assertion', 'opinion', 'forecast', 'position'] as const

/** A number a claim puts forward, as a comparison draws it. */
const statedFigure = z.strictObject({
  value: z.number().nonnegative(),
  /** As the page writes it: "950", "more than 700", "about 100". */
  words: z.string().min(1),
  bound: z.enum(['exact', 'more-than', 'about']),
  /** Whom or what the number counts: "the foreigners’ section". */
  counts: z.string().min(1),
  unit: z.enum(['count', 'km', 'mile']).default('count'),
})

/** A distance that the basemap script measured: no number is typed. */
const measuredFigure = z.strictObject({ ruler: id, counts: z.string().min(1) })

const figure = z.union([statedFigure, measuredFigure])

/** The unit of the whole product: nothing is asserted except as one of these. */
export const claim = z.strictObject({
  id,
  /** Its row in the article's inventory; absent for what is not in the article. */
  number: z.int().positive().optional(),
  /** One full sentence in our own words, naming no status. */
  text: z.string().min(1),
  kind: z.enum(CLAIM_KINDS),
  speaker: id,
  /** Through whose hands it came, from the speaker outward, the last first-hand publisher last. */
  via: z.array(id),
  saidAt: when,
  publishedAt: when,
  status: z.enum(STATUSES),
  /** Claims that contradict this one. A claim may be reported and disputed. */
  disputedBy: z.array(id),
  sources: z.array(id).min(1),
  /** True for whatever the article does not say. */
  context: z.boolean(),
  figure: figure.optional(),
  /** Other numerals the prose may use on the strength of this claim: "35", "12:05". */
  holds: z.array(z.string()).default([]),
  /** Other reports word it otherwise or say more, without contradicting it. */
  differs: z.boolean().default(false),
  /** What a look at other reports found. */
  check: z.string().optional(),
})
export type Claim = z.infer<typeof claim>

/** Words inside quotation marks anywhere on the page come from one of these. */
export const quotation = z.strictObject({
  id,
  speaker: id,
  /** Who published the words: a speaker id. */
  outlet: id,
  text: z.string().min(1),
  sources: z.array(id).min(1),
  /** How the wording was checked, and where versions differ. */
  check: z.string().optional(),
})
