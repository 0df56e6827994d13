import type { Story } from '../schema/story'

/** Every passage of the story, and where it stands. */
export function passages(story: Story) {
  return [
    ...story.steps.flatMap((step) =>
      [
        ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
        ...(step.accounts?.passages ?? []),
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
    ...story.closing.notes.map((passage) => ({
      list: 'closing',
      id: 'closing',
      passage,
    })),
  ]
}

/** Every text that may carry markup. */
export function texts(story: Story) {
  return [
    ...passages(story).map(({ list, id, passage }) => ({
      list,
      id,
      text: passage.text,
    })),
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
    ...story.method.paragraphs.map((text) => ({
      list: 'method',
      id: story.method.id,
      text,
    })),
  ]
}
