import { claimOf, claimsOf, figuresOf } from '../model/claims'
import { isFromElsewhere, isOptionFromElsewhere } from '../model/exercises'
import type { Exercise, Lesson } from '../schema/lesson'
import type { Story } from '../schema/story'
import type { Passage, Step } from '../schema/telling'
import type { Resting } from './texts'

const claimsIn = (passages: readonly Passage[]) =>
  passages.flatMap(({ claim }) => claim ?? [])

/** Every passage of the lesson, and where it stands. */
export function lessonPassages({ lesson }: Story) {
  if (!lesson) return []
  const of = (list: string, id: string, passages: readonly Passage[]) =>
    passages.map((passage) => ({ list, id, passage }))
  return [
    ...lesson.map.notes.flatMap((n) => of('lesson', n.title, n.passages)),
    ...lesson.lateral.flatMap((l) => of('lesson', l.question, l.answer)),
    ...lesson.exercises.flatMap(({ id, options, explained }) => [
      ...options.flatMap(({ reply }) => of('exercises', id, reply)),
      ...of('exercises', id, explained),
    ]),
  ]
}

/** Every other text for a class, with the claims it may draw on. */
export function lessonTexts(story: Story): Resting[] {
  const { lesson } = story
  return [
    ...story.steps.flatMap((step) => teachingTexts(story, step)),
    ...(lesson ? [...textsOf(lesson), ...plansOf(story, lesson)] : []),
    ...(lesson?.exercises ?? []).flatMap((e) => exerciseTexts(story, e)),
  ]
}

/** What a step tells, and what its figures show. */
function toldIn({ comparisons }: Story, step: Step): string[] {
  return [
    ...claimsOf(step),
    ...claimsIn(step.teaching?.answer ?? []),
    ...comparisons.filter((c) => c.step === step.id).flatMap(figuresOf),
  ]
}

function teachingTexts(story: Story, step: Step): Resting[] {
  if (!step.teaching) return []
  const { notes, question, howDoWeKnow } = step.teaching
  const claims = toldIn(story, step)
  return [...notes, question, howDoWeKnow].map((text) => ({
    ...{ list: 'steps', id: step.id, text, claims },
  }))
}

function textsOf(lesson: Lesson): Resting[] {
  const { objectives, contentNote, care, lateral, worksheet, map } = lesson
  const of = (id: string, text: string, claims: string[] = []) => ({
    ...{ list: 'lesson', id, text, claims },
  })
  return [
    ...objectives.map((text) => of('objectives', text)),
    ...contentNote.map((text) => of('contentNote', text)),
    ...care.map((text) => of('care', text)),
    ...lateral.map(({ question }) => of('lateral', question)),
    ...worksheet.map(({ claim, text }) => of('worksheet', text, [claim])),
    ...map.notes.map(({ title, passages }) =>
      of(title, title, claimsIn(passages)),
    ),
  ]
}

function plansOf(story: Story, { plans }: Lesson): Resting[] {
  return plans.flatMap(({ minutes, parts }) =>
    parts.map(({ title, text, steps }) => ({
      list: 'lesson',
      id: `plan of ${minutes} minutes`,
      text: `${title}. ${text}`,
      claims: story.steps
        .filter(({ id }) => steps.includes(id))
        .flatMap((step) => toldIn(story, step)),
    })),
  )
}

/** What stays while context is hidden must not draw on other reports. */
function exerciseTexts(story: Story, exercise: Exercise): Resting[] {
  const { id, question, options, explained } = exercise
  const shown = (claims: string[], isElsewhere: boolean) =>
    claims.filter((claim) => isElsewhere || !claimOf(story, claim).context)
  const all = [...options.flatMap(({ reply }) => reply), ...explained]
  return [
    {
      ...{ list: 'exercises', id, text: question },
      claims: shown(claimsIn(all), isFromElsewhere(story, exercise)),
    },
    ...options.map((option) => ({
      ...{ list: 'exercises', id, text: option.text },
      claims: shown(
        [...(option.claim ? [option.claim] : []), ...claimsIn(option.reply)],
        isOptionFromElsewhere(story, option),
      ),
    })),
  ]
}
