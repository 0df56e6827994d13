import type { Story } from '../schema/story'
import { lessonPassages, lessonTexts } from './lessonTexts'

/** A text, and the claims whose numerals it may use. */
export interface Resting {
  list: string
  id: string
  text: string
  claims: readonly string[]
}

/** Every passage of the story, and where it stands. */
export function passages(story: Story) {
  return [
    ...story.steps.flatMap((step) =>
      [
        ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
        ...(step.accounts?.passages ?? []),
        ...(step.teaching?.answer ?? []),
      ].map((passage) => ({ list: 'steps', id: step.id, passage })),
    ),
    ...story.comparisons.flatMap(({ id, notes }) =>
      notes.map((passage) => ({ list: 'comparisons', id, passage })),
    ),
    ...(story.sides?.ties ?? []).map((passage) => ({
      list: 'sides',
      id: `${passage.from} to ${passage.to}`,
      passage,
    })),
    ...(story.closing?.notes ?? []).map((passage) => ({
      list: 'closing',
      id: 'closing',
      passage,
    })),
    ...lessonPassages(story),
  ]
}

/** Every text that says no more than its claims do: each passage, and what is written for a class. */
export function resting(story: Story): Resting[] {
  return [
    ...passages(story).map(({ list, id, passage: { claim, text } }) => ({
      ...{ list, id, text },
      claims: claim ? [claim] : [],
    })),
    ...lessonTexts(story),
  ]
}

/** Every text that may carry markup. */
export function texts(story: Story) {
  return [
    ...resting(story),
    ...story.claims.map((c) => ({
      list: 'claims',
      id: c.id,
      text: `${c.text} ${c.check ?? ''}`,
    })),
    ...story.glossary.map((t) => ({
      list: 'glossary',
      id: t.id,
      text: t.text,
    })),
    ...story.steps.map((s) => ({ list: 'steps', id: s.id, text: s.scene.alt })),
    ...(story.lesson
      ? [{ list: 'lesson', id: 'map', text: story.lesson.map.scene.alt }]
      : []),
    ...story.method.paragraphs.map((text) => ({
      list: 'method',
      id: story.method.id,
      text,
    })),
  ]
}
