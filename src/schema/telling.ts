// How a story is told: passages, steps, events, comparisons, sides.

import { z } from 'zod'
import { id } from './id'
import { when } from './when'

/**
 * A piece of running text that rests on one claim. Markup, as links:
 * `[AP](speaker:ap)` names a speaker, `[ISIS](term:isis)` marks a term,
 * `{distance:to-border}` prints a measured distance, rounded.
 */
export const passage = z.strictObject({
  /** Set where another part of the page repeats this sentence. */
  id: id.optional(),
  /** Absent only where the sentence speaks about this page itself. */
  claim: id.optional(),
  text: z.string().min(1),
})
export type Passage = z.infer<typeof passage>

/** What other reports add, in the margin; its letter stands after the sentence it belongs to. */
const note = passage.extend({
  /** The claim of that sentence; without it the letter ends the paragraph. */
  to: id.optional(),
})
export type Note = z.infer<typeof note>

/** A paragraph of the article's story, then what other reports add to it. */
const paragraph = z.strictObject({
  passages: z.array(passage).min(1),
  notes: z.array(note).default([]),
})

/** What a step's map shows, besides land and water. Everything by id. */
export const sceneSpec = z.strictObject({
  frame: id,
  areas: z.array(id).default([]),
  rings: z.array(id).default([]),
  rulers: z.array(id).default([]),
  /** Places to name, the most important first; a crowded frame drops from the end. */
  places: z.array(id).min(1),
  /** The scene in words, for whoever cannot see it. Prose markup as in passages. */
  alt: z.string().min(1),
})
export type SceneSpec = z.infer<typeof sceneSpec>

const teaching = z.strictObject({
  /** Sentences a teacher can speak from. */
  notes: z.array(z.string().min(1)).min(1),
  /** For the class to discuss, before what can be said to it is shown. */
  question: z.string().min(1),
  /** What the sources allow to be said to it; not always an answer. */
  answer: z.array(passage).min(1),
  howDoWeKnow: z.string().min(1),
})
export type Teaching = z.infer<typeof teaching>

export const step = z.strictObject({
  id,
  /** When, in words: "Sunday 13 October, hour not given". */
  kicker: z.string().min(1),
  /** The kind of event the step tells of, for its mark. */
  kind: id.optional(),
  title: z.string().min(1),
  paragraphs: z.array(paragraph).min(1),
  /** Accounts of one thing that stand side by side, none of them preferred. */
  accounts: z
    .strictObject({
      title: z.string().min(1),
      passages: z.array(passage).min(2),
    })
    .optional(),
  /** Events that are now, the one meant first. */
  events: z.array(id).min(1),
  scene: sceneSpec,
  /** The passage that stands large when the story is presented; else the first that rests on a claim. */
  slide: id.optional(),
  /** Absent where a story is not for classrooms. */
  teaching: teaching.optional(),
})
export type Step = z.infer<typeof step>

/** One mark of the timeline. What it rests on are its claims. */
export const event = z.strictObject({
  id,
  lane: id,
  /** One or two lines, for the column. */
  label: z.array(z.string().min(1)).min(1).max(2),
  /** The whole of it, for whoever hears it: "strikes nearby are reported". */
  name: z.string().min(1),
  step: id,
  claims: z.array(id).min(1),
  /** The places it is told of: choosing one on the map marks the event. */
  places: z.array(id).default([]),
  when,
  /** Where only other reports narrow the hour: used while context is on. */
  contextWhen: when.optional(),
  /** A tick across the lane: a report's stamp, not the event. */
  tick: z.boolean().default(false),
})
export type StoryEvent = z.infer<typeof event>

/** Figures drawn against each other to scale, grouped by where they come from. */
export const comparison = z.strictObject({
  id,
  step: id,
  /** What its axis counts; miles are drawn on an axis of km. */
  unit: z.enum(['count', 'km']).default('count'),
  title: z.string().min(1),
  caption: z.string().min(1),
  origins: z
    .array(
      z.strictObject({ name: z.string().min(1), claims: z.array(id).min(1) }),
    )
    .min(1),
  /** A count from another moment, shown beside and never as a limit. */
  beside: id.optional(),
  /** What the figures do and do not say, below them. */
  notes: z.array(passage).default([]),
})
export type Comparison = z.infer<typeof comparison>

/**
 * Who stands how to whom, as somebody says: a small diagram, and the same as a
 * list. Places are shares of its width (`x`, 0 to 100) and px from its top (`y`).
 */
export const sides = z.strictObject({
  step: id,
  title: z.string().min(1),
  caption: z.string().min(1),
  /** px. */
  height: z.number().positive(),
  parties: z
    .array(
      z.strictObject({
        id,
        /** A name, in one line or two. */
        name: z.array(z.string().min(1)).min(1).max(2),
        at: z.strictObject({ x: z.number().min(0).max(100), y: z.number() }),
      }),
    )
    .min(2),
  ties: z
    .array(
      passage.extend({
        claim: id,
        from: id,
        to: id,
        /** A word or two on the line itself: "leads". */
        label: z.string().min(1),
        /** How far along the line they stand, from 0 to 1. */
        labelAt: z.number().min(0).max(1).default(0.5),
        /** Both ways: they fight each other. */
        mutual: z.boolean().default(false),
      }),
    )
    .min(1),
})
export type Sides = z.infer<typeof sides>
