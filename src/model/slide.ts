import type { Story } from '../schema/story'
import type { Note, Passage, Step } from '../schema/telling'
import { passagesOf } from './claims'
import { notesOf } from './notes'

/** A step as one screen: the sentence that is asked about, and what other reports add to it. */
export interface Slide {
  passage: Passage
  /** The first note to that sentence. */
  note: Note | null
}

/**
 * What stands large when a step is presented: the passage that it names, else
 * its first that rests on a claim. Null where no sentence of it does.
 */
export function slideOf(step: Step): Slide | null {
  const passages = step.paragraphs.flatMap((p) => p.passages)
  const passage = step.slide
    ? passagesOf(step).find(({ id }) => id === step.slide)
    : passages.find(({ claim }) => claim)
  if (!passage) return null
  const notes = notesOf(step).filter(({ after }) => after === passage)
  const own = notes.find(({ note }) => note.to === passage.claim)
  return { passage, note: own?.note ?? null }
}

/** The figures that belong to a step: the sides, and the comparisons. */
export function hasFigures({ sides, comparisons }: Story, step: Step): boolean {
  const steps = [sides?.step, ...comparisons.map((c) => c.step)]
  return steps.includes(step.id)
}
