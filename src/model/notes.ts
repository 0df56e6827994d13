import type { Note, Passage, Step } from '../schema/telling'

/** A note and the letter that ties it to its sentence. */
export interface LetteredNote {
  note: Note
  letter: string
  /** The passage after which the letter stands. */
  after: Passage
}

/**
 * A step's notes in the order of the sentences they belong to, lettered from a.
 * A note belongs to the first passage of its paragraph that tells the claim it
 * names in `to`, else to the paragraph's last.
 */
export function notesOf(step: Step): LetteredNote[] {
  return step.paragraphs
    .flatMap(({ passages, notes }) =>
      passages.flatMap((after, i) =>
        notes
          .filter((note) => indexFor(note, passages) === i)
          .map((note) => ({ note, after })),
      ),
    )
    .map((entry, i) => ({ ...entry, letter: String.fromCharCode(97 + i) }))
}

function indexFor({ to }: Note, passages: readonly Passage[]): number {
  const named = passages.findIndex((p) => to !== undefined && p.claim === to)
  return named < 0 ? passages.length - 1 : named
}
