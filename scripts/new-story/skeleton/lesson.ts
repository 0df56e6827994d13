import type { z } from 'zod'
import type { lesson as lessonSchema } from '../../../src/schema/lesson'

/** For a class: the handout, its worksheet and key. Delete this file, and `lesson` in story.ts, without classrooms. */
export const lesson: z.input<typeof lessonSchema> = {
  objectives: ['FILL IN: what pupils can do afterwards.'],
  contentNote: ['FILL IN: what a teacher should read before showing it.'],
  care: ['FILL IN: whom in the room it may touch.'],
  map: {
    step: 'where',
    scene: {
      frame: 'region',
      areas: ['somewhere'],
      places: ['a-city'],
      alt: 'FILL IN: all that the steps show one by one, numbered.',
    },
    notes: [
      {
        title: 'FILL IN: Somewhere here',
        at: { lat: -0.3, lng: 0.5 },
        passages: [
          {
            claim: 'what-happened',
            text: 'FILL IN: no spot is given, [FILL IN Outlet](speaker:outlet) wrote.',
          },
        ],
      },
    ],
  },
  claims: ['what-happened', 'official-count', 'other-count'],
  worksheet: [{ claim: 'official-count', text: 'FILL IN: it was 100 people.' }],
  comparison: 'counts',
  plans: [
    {
      minutes: 20,
      parts: [
        {
          title: 'FILL IN: Read',
          minutes: 10,
          text: 'FILL IN: what the class does.',
          steps: ['where'],
        },
        {
          title: 'FILL IN: Weigh',
          minutes: 10,
          text: 'FILL IN: what the class does then.',
          steps: ['what-happened'],
        },
      ],
    },
  ],
  lateral: [
    {
      question: 'Who is behind the information?',
      answer: [
        {
          claim: 'official-count',
          text: 'FILL IN: [FILL IN Official](speaker:official) gave the figure.',
        },
      ],
    },
  ],
  vocabulary: ['a-term'],
  exercises: [
    {
      id: 'which-count',
      question: 'FILL IN: which figure would you print?',
      options: [
        {
          claim: 'official-count',
          text: 'FILL IN: 100 people.',
          reply: [
            {
              claim: 'official-count',
              text: 'FILL IN: the word of [FILL IN Official](speaker:official).',
            },
          ],
        },
        {
          claim: 'other-count',
          text: 'FILL IN: about 80 people.',
          reply: [
            {
              claim: 'other-count',
              text: 'FILL IN: what [FILL IN Other Outlet](speaker:other-outlet) reported.',
            },
          ],
        },
      ],
      explained: [{ text: 'FILL IN: what can be said of both.' }],
      figure: 'counts',
    },
  ],
}
