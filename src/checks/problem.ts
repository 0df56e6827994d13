/** Every rule that content can break; `src/content/README.md` explains each. */
export const RULES = [
  'alt-missing',
  'answer-without-claim',
  'article-source-missing',
  'axis-order',
  'bare-word',
  'border-missing',
  'border-needed',
  'brief-length',
  'cannot-be-read',
  'claim-in-no-step',
  'colour-too-faint',
  'context-numbered',
  'context-other-day',
  'country-unknown',
  'crowded-day',
  'crowded-map',
  'date-out-of-range',
  'duplicate-id',
  'event-needs-day',
  'extent-impossible',
  'figure-missing',
  'figure-without-claim',
  'frame-turned-over',
  'label-too-long',
  'layer-missing',
  'line-missing',
  'many-steps',
  'markup-unknown',
  'measured-by-us',
  'not-measured',
  'not-topojson',
  'note-length',
  'note-to-nothing',
  'off-the-basemap',
  'off-the-earth',
  'out-of-frame',
  'plan-sum',
  'prose-length',
  'published-before-said',
  'quotation-unknown',
  'reserved-id',
  'slide-elsewhere',
  'slide-length',
  'span-order',
  'speaker-misnamed',
  'speaker-not-named',
  'teaching-length',
  'teaching-missing',
  'timeline-grouped',
  'unknown-id',
  'unused-source',
  'unused-speaker',
  'worksheet-names-speaker',
  'worksheet-not-in-table',
] as const
type Rule = (typeof RULES)[number]

/** A rule of content that is broken, with what to do about it. */
export interface Problem {
  /** The list it is in, as `story.ts` names it: "claims". */
  list: string
  /** The entry's id, or the nearest name for it. */
  id: string
  /** The rule, as a slug; of a field that the schema does not take, which. */
  rule: Rule | `schema (${string})`
  /** What is wrong and how to mend it. */
  remedy: string
}
