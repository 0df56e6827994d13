// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkStory } from '../../../src/checks/checkStory'
import { resting } from '../../../src/checks/texts'
import type { Lesson } from '../../../src/schema/lesson'
import type { Story } from '../../../src/schema/story'
import {
  altered,
  append,
  entry,
  first,
  inShort,
  rulesBroken,
  set,
} from '../../support/brokenStories'
import { realStory } from '../../support/stories'

function lessonOf({ lesson }: Story): Lesson {
  if (!lesson) throw new Error('nothing to break: no lesson')
  return lesson
}
const exercise = (story: Story) => entry(lessonOf(story).exercises, 'on-record')
const option = (story: Story) => first(exercise(story).options)
const teaching = (story: Story, id = 'where') => {
  const found = entry(story.steps, id).teaching
  if (!found) throw new Error('nothing to break: no teaching')
  return found
}
const many = (words: number) => Array(words).fill('word').join(' ')

/** The rule and entry that one edit breaks, words of the remedy, and the edit. */
const CASES: [string, RegExp, (story: Story) => void][] = [
  [
    'plan-sum lesson/plan of 20 minutes',
    /take 21 minutes\. Make them 20/,
    (s) => void first(first(lessonOf(s).plans).parts).minutes++,
  ],
  [
    'teaching-missing steps/where',
    /teaches at every step/,
    (s) => void delete entry(s.steps, 'where').teaching,
  ],
  [
    'teaching-length steps/where',
    /question has 31 words/,
    (s) => set(teaching(s), { question: many(31) }),
  ],
  [
    'teaching-length steps/where',
    /howDoWeKnow has 31 words/,
    (s) => set(teaching(s), { howDoWeKnow: many(31) }),
  ],
  [
    'teaching-length steps/where',
    /answer has \d+ words/,
    (s) => append(first(teaching(s).answer), many(40)),
  ],
  [
    'answer-without-claim steps/where',
    /rests on no claim\. Say whose word it is/,
    (s) => set(teaching(s), { answer: [{ text: 'Nobody can say.' }] }),
  ],
  [
    'answer-without-claim lesson/What is the evidence?',
    /rests on no claim/,
    (s) =>
      set(lessonOf(s).lateral.find((l) => /evidence/.test(l.question)) ?? {}, {
        answer: [{ text: 'None.' }],
      }),
  ],
  [
    'answer-without-claim exercises/on-record',
    /rests on no claim/,
    (s) => set(option(s), { reply: [{ text: 'Right!' }] }),
  ],
  [
    'slide-elsewhere steps/where',
    /no sentence of this step/,
    (s) => set(entry(s.steps, 'where'), { slide: 'many-fear' }),
  ],
  [
    'slide-length steps/reactions',
    /has \d+ words\. Choose one of at most 32/,
    (s) => {
      const passages = entry(s.steps, 'reactions').paragraphs.flatMap(
        (p) => p.passages,
      )
      append(
        passages.find((p) => p.id === 'many-fear') ?? { text: '' },
        ` ${many(20)}`,
      )
    },
  ],
  [
    'claim-in-no-step lesson/claims',
    /No step tells "sochi-22-october"/,
    (s) => lessonOf(s).claims.push('sochi-22-october'),
  ],
  [
    'worksheet-not-in-table lesson/worksheet',
    /"mattis-resurge" is asked for/,
    (s) =>
      set(first(lessonOf(s).worksheet), {
        claim: 'mattis-resurge',
        text: 'It is coming back.',
      }),
  ],
  [
    'worksheet-names-speaker lesson/worksheet',
    /names “The Hill”, who is asked for/,
    (s) => append(first(lessonOf(s).worksheet), ' So wrote the hill.'),
  ],
  [
    'off-the-basemap lesson/Camp',
    /outside the basemap/,
    (s) => {
      const camp = lessonOf(s).map.notes.find((n) => n.title === 'Camp')
      set(camp ?? {}, { at: { lat: 0, lng: 0 } })
    },
  ],
  // What is written for a class is held to its claims like the story itself
  [
    'speaker-not-named exercises/on-record',
    /does not name its speaker/,
    (s) => set(first(option(s).reply), { text: 'It was said.' }),
  ],
  [
    'figure-without-claim exercises/on-record',
    /“2,000”/,
    (s) => set(option(s), { text: 'that 2,000 will leave' }),
  ],
  [
    'quotation-unknown exercises/on-record',
    /“gone for good”/,
    (s) => append(first(option(s).reply), ' They are “gone for good”.'),
  ],
  [
    'figure-without-claim steps/where',
    /“56”/,
    (s) => teaching(s).notes.push('That would be 56 kilometres.'),
  ],
  [
    'figure-without-claim lesson/plan of 20 minutes',
    /“12,000”/,
    (s) =>
      append(first(first(lessonOf(s).plans).parts), ' Mention the 12,000.'),
  ],
  [
    'figure-without-claim lesson/care',
    /“949”/,
    (s) => lessonOf(s).care.push('Do not dwell on the 949.'),
  ],
  [
    'markup-unknown lesson/worksheet',
    /no markup we know/,
    (s) => append(first(lessonOf(s).worksheet), ' {distanse:to-border}'),
  ],
  [
    'duplicate-id exercises/on-record',
    /stands twice in exercises/,
    (s) => lessonOf(s).exercises.push(exercise(s)),
  ],
]

describe('a lesson with one thing broken', () => {
  it.each(CASES)('%s, with %s', (name, remedy, edit) => {
    const problems = checkStory(altered(realStory, edit))
    expect(problems.map(inShort)).toEqual([name])
    expect(problems[0]?.remedy).toMatch(remedy)
  })
})

describe('ids of a lesson that lead nowhere', () => {
  const EDITS: [string, (lesson: Lesson) => void][] = [
    ['lesson/map', ({ map }) => set(map, { step: 'nowhere' })],
    ['lesson/map', ({ map }) => set(map.scene, { frame: 'nowhere' })],
    ['lesson/claims', (l) => l.claims.push('nowhere')],
    ['lesson/comparison', (l) => set(l, { comparison: 'nowhere' })],
    ['lesson/vocabulary', (l) => l.vocabulary.push('nowhere')],
    [
      'lesson/plan of 20 minutes',
      (l) => first(first(l.plans).parts).steps.push('nowhere'),
    ],
    ['lesson/worksheet', (l) => set(first(l.worksheet), { claim: 'nowhere' })],
    [
      'exercises/which-number',
      (l) => set(first(l.exercises), { figure: 'nowhere' }),
    ],
    [
      'exercises/which-number',
      ({ exercises }) => {
        first(exercises).question += ' Ask [him](speaker:nowhere).'
      },
    ],
  ]
  it.each(EDITS)('%s', (where, edit) => {
    const broken = altered(realStory, (s) => edit(lessonOf(s)))
    expect(rulesBroken(broken)).toEqual([`unknown-id ${where}`])
  })

  it('a slide that no sentence is', () => {
    const broken = altered(realStory, (s) =>
      set(entry(s.steps, 'where'), { slide: 'nowhere' }),
    )
    expect(rulesBroken(broken)).toEqual(['unknown-id steps/where'])
  })
})

describe('what stays while other reports are hidden', () => {
  it('may not use their numerals: a question of the article', () => {
    const broken = altered(realStory, (s) => {
      exercise(s).question += ' And the order of 12:05?'
    })
    expect(rulesBroken(broken)).toEqual([
      'figure-without-claim exercises/on-record',
    ])
  })

  it('but a question that is hidden with them may', () => {
    const asked = entry(lessonOf(realStory).exercises, 'how-many-witnesses')
    expect(asked.question).toContain('785')
  })
})

it('every text of the lesson is looked at', () => {
  const seen = new Set(resting(realStory).map(({ text }) => text))
  const { objectives, contentNote, care, exercises, worksheet } =
    lessonOf(realStory)
  const texts = [
    ...[...objectives, ...contentNote, ...care],
    ...worksheet.map(({ text }) => text),
    ...exercises.flatMap((e) => [
      e.question,
      ...e.explained.map(({ text }) => text),
      ...e.options.flatMap((o) => [o.text, ...o.reply.map((r) => r.text)]),
    ]),
    ...realStory.steps.flatMap(({ teaching: t }) =>
      t
        ? [
            ...t.notes,
            t.question,
            t.howDoWeKnow,
            ...t.answer.map((a) => a.text),
          ]
        : [],
    ),
  ]
  expect(texts.filter((text) => !seen.has(text))).toEqual([])
})
