import { claimOf, claimsOf, figuresOf, passagesOf } from '../model/claims'
import { get } from '../model/lookup'
import { countWords, plainProse } from '../model/prose'
import type { Lesson } from '../schema/lesson'
import type { Story } from '../schema/story'
import type { Passage, Step } from '../schema/telling'
import type { Problem } from './problem'

/** On one screen, seen from the back of a room. */
const MOST_WORDS = { question: 30, howDoWeKnow: 30, answer: 45, slide: 32 }

/** What is written for a class: too long for a screen, without a speaker, or beside the story. */
export function checkLesson(story: Story): Problem[] {
  const { lesson } = story
  return [
    ...story.steps.flatMap((step) => [
      ...teachingFits(story, step),
      ...slideOfStep(story, step),
    ]),
    ...(lesson
      ? [
          ...stepsWithoutTeaching(story),
          ...plansSumUp(lesson),
          ...claimsTold(story, lesson),
          ...worksheetFits(story, lesson),
          ...answersSpeak(lesson),
          ...notesOnTheMap(story, lesson),
        ]
      : []),
  ]
}

const wordsOf = (story: Story, texts: readonly string[]) =>
  countWords(texts.map((text) => plainProse(story, text)).join(' '))

function teachingFits(story: Story, step: Step): Problem[] {
  if (!step.teaching) return []
  const { question, answer, howDoWeKnow } = step.teaching
  const texts = {
    question: [question],
    howDoWeKnow: [howDoWeKnow],
    answer: answer.map(({ text }) => text),
  }
  const long = (['question', 'howDoWeKnow', 'answer'] as const)
    .map((part) => ({ part, words: wordsOf(story, texts[part]) }))
    .filter(({ part, words }) => words > MOST_WORDS[part])
  return [
    ...long.map(
      ({ part, words }): Problem => ({
        list: 'steps',
        id: step.id,
        rule: 'teaching-length',
        remedy: `The ${part} has ${words} words. A screen holds ${MOST_WORDS[part]}: shorten it.`,
      }),
    ),
    ...withoutSpeaker('steps', step.id, answer),
  ]
}

/** The sentence that stands large is one of the step, and short enough. */
function slideOfStep(story: Story, { id, slide, ...step }: Step): Problem[] {
  if (!slide) return []
  const passage = passagesOf({ id, ...step }).find((p) => p.id === slide)
  const words = wordsOf(story, [passage?.text ?? ''])
  if (passage?.claim && words <= MOST_WORDS.slide) return []
  return [
    {
      list: 'steps',
      id,
      rule: passage?.claim ? 'slide-length' : 'slide-elsewhere',
      remedy: passage?.claim
        ? `The sentence "${slide}" has ${words} words. Choose one of at most ${MOST_WORDS.slide}.`
        : `"${slide}" is no sentence of this step that rests on a claim. Choose one of its own.`,
    },
  ]
}

function stepsWithoutTeaching({ steps }: Story): Problem[] {
  return steps
    .filter((step) => !step.teaching)
    .map(({ id }) => ({
      list: 'steps',
      id,
      rule: 'teaching-missing',
      remedy:
        'A story with a lesson teaches at every step. Write teaching for this one, or take the lesson out.',
    }))
}

function plansSumUp({ plans }: Lesson): Problem[] {
  return plans.flatMap(({ minutes, parts }) => {
    const sum = parts.reduce((all, part) => all + part.minutes, 0)
    if (sum === minutes) return []
    return [
      {
        list: 'lesson',
        id: `plan of ${minutes} minutes`,
        rule: 'plan-sum',
        remedy: `Its parts take ${sum} minutes. Make them ${minutes}.`,
      },
    ]
  })
}

/** What is printed can be read on in a step. */
function claimsTold(story: Story, { claims }: Lesson): Problem[] {
  const told = new Set([
    ...story.steps.flatMap(claimsOf),
    ...story.comparisons.flatMap(figuresOf),
  ])
  return claims
    .filter((id) => !told.has(id))
    .map((id) => ({
      list: 'lesson',
      id: 'claims',
      rule: 'claim-in-no-step',
      remedy: `No step tells "${id}". Choose claims that a class meets in the story.`,
    }))
}

/** The worksheet asks who says so: the table knows, its own sentence does not tell. */
function worksheetFits(story: Story, lesson: Lesson): Problem[] {
  return lesson.worksheet.flatMap(({ claim: id, text }): Problem[] => {
    const claim = claimOf(story, id)
    const { name, short } = get(story.speakers, claim.speaker, 'speaker')
    const plain = plainProse(story, text).toLowerCase()
    const told = [name, ...short].find((n) => plain.includes(n.toLowerCase()))
    const problem = (rule: Problem['rule'], remedy: string) => ({
      ...{ list: 'lesson', id: 'worksheet', rule, remedy },
    })
    return [
      ...(lesson.claims.includes(id)
        ? []
        : [
            problem(
              'worksheet-not-in-table',
              `"${id}" is asked for, but not among the lesson’s claims, so no table answers it. Add it there.`,
            ),
          ]),
      ...(told
        ? [
            problem(
              'worksheet-names-speaker',
              `“${text}” names “${told}”, who is asked for. Say it without.`,
            ),
          ]
        : []),
    ]
  })
}

function answersSpeak({ lateral, exercises }: Lesson): Problem[] {
  return [
    ...lateral.flatMap(({ question, answer }) =>
      withoutSpeaker('lesson', question, answer),
    ),
    ...exercises.flatMap(({ id, options }) =>
      options.flatMap(({ reply }) => withoutSpeaker('exercises', id, reply)),
    ),
  ]
}

/** An answer that rests on nobody’s word is ours, and we were not there. */
function withoutSpeaker(
  list: string,
  id: string,
  answer: readonly Passage[],
): Problem[] {
  if (answer.some(({ claim }) => claim)) return []
  return [
    {
      list,
      id,
      rule: 'answer-without-claim',
      remedy: `“${answer[0]?.text}” rests on no claim. Say whose word it is, in a passage with a claim.`,
    },
  ]
}

function notesOnTheMap({ basemap }: Story, { map }: Lesson): Problem[] {
  const [west, south, east, north] = basemap.bbox
  return map.notes
    .filter(
      ({ at: { lat, lng } }) =>
        lat <= south || lat >= north || lng <= west || lng >= east,
    )
    .map(({ title }) => ({
      list: 'lesson',
      id: title,
      rule: 'off-the-basemap',
      remedy: 'The number of this note lies outside the basemap. Correct "at".',
    }))
}
