import { claimOf, openingIds, passagesOf } from '../model/claims'
import { get } from '../model/lookup'
import { countWords, parseProse, plainProse } from '../model/prose'
import type { Story } from '../schema/story'
import type { Passage } from '../schema/telling'
import { figuresHeld, markupRead, quotationsKnown } from './checkWording'
import type { Problem } from './problem'
import { passages, resting, texts } from './texts'

const FEWEST_WORDS = 40
const MOST_WORDS = 120
const MOST_NOTE_WORDS = 40
/** Of the first screen: what can be read in 30 seconds. */
const MOST_BRIEF_WORDS = 90

/** Prose that is too short or long, hides its speaker, or says more than its claims. */
export function checkProse(story: Story): Problem[] {
  return [
    ...story.steps.flatMap((step) => lengthOf(story, step.id)),
    ...briefLength(story),
    ...passages(story).flatMap(({ list, id, passage }) =>
      speakerNamed(story, list, id, passage),
    ),
    ...resting(story).flatMap((text) => [
      ...figuresHeld(story, text),
      ...quotationsKnown(story, text),
    ]),
    ...texts(story).flatMap(({ list, id, text }) =>
      markupRead(story, list, id, text),
    ),
  ]
}

/** The first screen is read in half a minute. */
function briefLength(story: Story): Problem[] {
  const { brief, unconfirmed, after } = openingIds(story)
  const ids = [...brief, ...unconfirmed, ...after]
  const text = story.steps
    .flatMap(passagesOf)
    .filter(({ id }) => id && ids.includes(id))
    .map((passage) => plainProse(story, passage.text))
    .join(' ')
  const words = countWords(text)
  if (words <= MOST_BRIEF_WORDS) return []
  return [
    {
      list: 'opening',
      id: 'brief',
      rule: 'brief-length',
      remedy: `The sentences of the first screen have ${words} words. Choose fewer or shorter ones: at most ${MOST_BRIEF_WORDS}.`,
    },
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
            rule: 'prose-length' as const,
            remedy: `The step has ${words} words outside its notes. Bring them between ${FEWEST_WORDS} and ${MOST_WORDS}.`,
          },
        ]
      : []),
    ...long.map(
      (note): Problem => ({
        list: 'steps',
        id: stepId,
        rule: 'note-length',
        remedy: `A note has more than ${MOST_NOTE_WORDS} words: “${note.text.slice(0, 40)}…”. Shorten or split it.`,
      }),
    ),
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
            rule: 'speaker-not-named' as const,
            remedy: `The sentence of "${claim.id}" does not name its speaker: “${passage.text}” Write [${speaker.name}](speaker:${speaker.id}) in it.`,
          },
        ]),
    ...named
      .filter((run) => run.speaker === speaker.id && !names.includes(run.text))
      .map(
        (run): Problem => ({
          list,
          id,
          rule: 'speaker-misnamed',
          remedy: `“${run.text}” is no name of "${speaker.id}". Use one of ${names.join(', ')}, or add it to the speaker’s short forms.`,
        }),
      ),
  ]
}
