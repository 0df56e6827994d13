import { claimOf } from '../model/claims'
import { get } from '../model/lookup'
import { countWords, parseProse, plainProse } from '../model/prose'
import type { Story } from '../schema/story'
import type { Passage } from '../schema/telling'
import type { Problem } from './problem'

const FEWEST_WORDS = 40
const MOST_WORDS = 120
const MOST_NOTE_WORDS = 40

/** Prose that is too short or long, hides its speaker, or says more than its claims. */
export function checkProse(story: Story): Problem[] {
  return [
    ...story.steps.flatMap((step) => lengthOf(story, step.id)),
    ...passages(story).flatMap(({ list, id, passage }) => [
      ...speakerNamed(story, list, id, passage),
      ...figuresHeld(story, list, id, passage),
      ...quotationsKnown(story, list, id, passage),
    ]),
  ]
}

function passages(story: Story) {
  return [
    ...story.steps.flatMap((step) =>
      [
        ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
        ...(step.accounts?.passages ?? []),
      ].map((passage) => ({ list: 'steps', id: step.id, passage })),
    ),
    ...story.closing.notes.map((passage) => ({
      list: 'closing',
      id: 'closing',
      passage,
    })),
  ]
}

function lengthOf(story: Story, stepId: string): Problem[] {
  const step = get(story.steps, stepId, 'step')
  const words = countWords(
    step.paragraphs
      .flatMap((p) => p.passages)
      .map((p) => plainProse(story, p.text))
      .join(' '),
  )
  const long = step.paragraphs
    .flatMap((p) => p.notes)
    .filter((n) => countWords(plainProse(story, n.text)) > MOST_NOTE_WORDS)
  return [
    ...(words < FEWEST_WORDS || words > MOST_WORDS
      ? [
          {
            list: 'steps',
            id: stepId,
            rule: 'prose-length',
            remedy: `The step has ${words} words outside its notes. Bring them between ${FEWEST_WORDS} and ${MOST_WORDS}.`,
          },
        ]
      : []),
    ...long.map((note) => ({
      list: 'steps',
      id: stepId,
      rule: 'note-length',
      remedy: `A note has more than ${MOST_NOTE_WORDS} words: “${note.text.slice(0, 40)}…”. Shorten or split it.`,
    })),
  ]
}

/** The sentence itself names who says so. */
function speakerNamed(
  story: Story,
  list: string,
  id: string,
  passage: Passage,
): Problem[] {
  if (!passage.claim) return []
  const claim = claimOf(story, passage.claim)
  const speaker = get(story.speakers, claim.speaker, 'speaker')
  const runs = parseProse(story, passage.text)
  const named = runs.filter((run) => run.type === 'speaker')
  const names = [speaker.name, ...speaker.short]
  return [
    ...(named.some((run) => run.speaker === speaker.id)
      ? []
      : [
          {
            list,
            id,
            rule: 'speaker-not-named',
            remedy: `The sentence of "${claim.id}" does not name its speaker: “${passage.text}” Write [${speaker.name}](speaker:${speaker.id}) in it.`,
          },
        ]),
    ...named
      .filter((run) => run.speaker === speaker.id && !names.includes(run.text))
      .map((run) => ({
        list,
        id,
        rule: 'speaker-misnamed',
        remedy: `“${run.text}” is no name of "${speaker.id}". Use one of ${names.join(', ')}, or add it to the speaker’s short forms.`,
      })),
  ]
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = new RegExp(
  `\\b\\d{1,2} (${MONTHS})( \\d{4})?|(${MONTHS}) \\d{4}`,
  'g',
)
const NUMERAL = /\d+(?:[:.,]\d+)*/g

/** Every numeral of the prose stands in the claim it rests on. Dates and measured distances aside. */
function figuresHeld(
  story: Story,
  list: string,
  id: string,
  passage: Passage,
): Problem[] {
  const claim = passage.claim ? claimOf(story, passage.claim) : null
  const others = claim?.disputedBy.map((d) => claimOf(story, d)) ?? []
  const held = new Set(
    (claim ? [claim, ...others] : []).flatMap((c) => [
      ...c.holds.flatMap((h) => h.match(NUMERAL) ?? []),
      ...(c.figure?.words.match(NUMERAL) ?? []),
    ]),
  )
  const text = parseProse(story, passage.text)
    .filter((run) => run.type !== 'distance')
    .map((run) => run.text)
    .join('')
    .replaceAll(DATE, '')
    .replaceAll(/\bM4\b/g, '')
  return [...new Set(text.match(NUMERAL) ?? [])]
    .filter((numeral) => !held.has(numeral))
    .map((numeral) => ({
      list,
      id,
      rule: 'figure-without-claim',
      remedy: `“${numeral}” in “${plainProse(story, passage.text)}” is held by no claim. Add it to figure or holds of ${claim ? `"${claim.id}"` : 'a claim, and name that claim here'}, or take it out.`,
    }))
}

const QUOTED = /“([^”]+)”/g

/** Straight quotes, and case of the first letter, make no difference. */
const loosely = (text: string) =>
  text
    .replaceAll(/[’‘']/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replace(/[.,;:?!]$/, '')
    .toLowerCase()

/** Words in quotation marks are words that a quotation holds. */
function quotationsKnown(
  story: Story,
  list: string,
  id: string,
  passage: Passage,
): Problem[] {
  const known = story.quotations.map((q) => loosely(q.text))
  const text = plainProse(story, passage.text)
  return [...text.matchAll(QUOTED)]
    .map(([, words = '']) => words)
    .filter((words) => !known.some((q) => q.includes(loosely(words))))
    .map((words) => ({
      list,
      id,
      rule: 'quotation-unknown',
      remedy: `“${words}” stands in no quotation. Add it to quotations with its speaker and outlet, or take the marks away.`,
    }))
}
