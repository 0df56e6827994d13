import { z } from 'zod'
import { id, latLng } from './id'
import { passage, sceneSpec } from './telling'

/**
 * A question about evidence. Every option has its reply, and none is marked
 * right: what can be said of all of them stands in `explained`.
 */
export const exercise = z.strictObject({
  id,
  question: z.string().min(1),
  options: z
    .array(
      z.strictObject({
        /** The claim it puts without its speaker; absent for a wording or a view. */
        claim: id.optional(),
        text: z.string().min(1),
        reply: z.array(passage).min(1),
      }),
    )
    .min(2),
  explained: z.array(passage).min(1),
  /** The comparison whose chart shows it. */
  figure: id.optional(),
})
export type Exercise = z.infer<typeof exercise>

/** What a number on the handout’s map stands for; the number is no mark of its own. */
const mapNote = z.strictObject({
  title: z.string().min(1),
  /** Where the number stands. */
  at: latLng,
  passages: z.array(passage).min(1),
})
export type MapNote = z.infer<typeof mapNote>

/** A lesson of so many minutes, part by part. */
const plan = z.strictObject({
  minutes: z.int().positive(),
  parts: z
    .array(
      z.strictObject({
        minutes: z.int().positive(),
        title: z.string().min(1),
        text: z.string().min(1),
        /** The steps shown meanwhile. */
        steps: z.array(id).default([]),
      }),
    )
    .min(1),
})
export type Plan = z.infer<typeof plan>

/** What a class needs beside the story. Each step has its own `teaching`. */
export const lesson = z.strictObject({
  /** What a pupil can do afterwards. */
  objectives: z.array(z.string().min(1)).min(1),
  /** To read before showing anything: armed attack, detention, children. */
  contentNote: z.array(z.string().min(1)).min(1),
  /** For a class that may hold people from the region. */
  care: z.array(z.string().min(1)).min(1),
  /** The numbered map: all at once what the steps show one by one. `step`: where the story is read on. */
  map: z.strictObject({
    step: id,
    scene: sceneSpec,
    notes: z.array(mapNote).min(1),
  }),
  /** The claims of the handout’s table and of the teacher’s key, in this order. */
  claims: z.array(id).min(1),
  /** The sentences of the worksheet, in this order: those claims without who makes them. */
  worksheet: z
    .array(z.strictObject({ claim: id, text: z.string().min(1) }))
    .min(1),
  /** The comparison whose axis the worksheet leaves unmarked. */
  comparison: id,
  plans: z.array(plan).min(1),
  /** Lateral reading: what to ask of any report, and what this story answers. */
  lateral: z
    .array(
      z.strictObject({
        question: z.string().min(1),
        answer: z.array(passage).min(1),
      }),
    )
    .min(1),
  /** Terms of the glossary to go through with a class. */
  vocabulary: z.array(id).min(1),
  exercises: z.array(exercise).min(1),
})
export type Lesson = z.infer<typeof lesson>
