import type { z } from 'zod'
import type { step } from '../../../src/schema/telling'

/** For a class. Leave it out of every step, with lesson.ts, where the story is not for classrooms. */
const teaching = {
  notes: ['FILL IN: a sentence that a teacher can speak from.'],
  question: 'FILL IN: a question to discuss?',
  answer: [
    {
      claim: 'official-count',
      text: 'FILL IN: what can be said to it; [FILL IN Official](speaker:official) said so.',
    },
  ],
  howDoWeKnow: 'FILL IN: how do we know?',
}

/** The story in order of telling. Ids are addresses: once published, never rename one. */
export const steps: z.input<typeof step>[] = [
  {
    id: 'where',
    kicker: 'FILL IN: where, when',
    title: 'FILL IN: Where it took place',
    events: ['before'],
    paragraphs: [
      {
        passages: [
          {
            claim: 'what-happened',
            text: 'FILL IN: where it took place, in a sentence that names who says so, as here: [FILL IN Outlet](speaker:outlet) wrote it.',
          },
          {
            text: 'FILL IN: a step has between forty and a hundred and twenty words, and a sentence that rests on no claim, such as this one, may speak about this page alone.',
          },
        ],
      },
    ],
    scene: {
      frame: 'region',
      places: ['a-city'],
      alt: 'FILL IN: what the map shows, for whoever cannot see it.',
    },
    teaching,
  },
  {
    id: 'what-happened',
    kicker: 'FILL IN: day, hour not given',
    kind: 'happened',
    title: 'FILL IN: What happened',
    events: ['the-event', 'first-report'],
    paragraphs: [
      {
        passages: [
          {
            id: 'brief-event',
            claim: 'what-happened',
            text: 'FILL IN: what happened and when, [FILL IN Outlet](speaker:outlet) wrote.',
          },
          {
            claim: 'official-count',
            text: 'FILL IN: it concerned 100 people, said [FILL IN Official](speaker:official), and whoever contradicts that stands in a note beside it.',
          },
          {
            id: 'brief-unconfirmed',
            claim: 'not-confirmed',
            text: 'FILL IN: that figure was not confirmed, [FILL IN Outlet](speaker:outlet) noted.',
          },
        ],
        notes: [
          {
            claim: 'other-count',
            to: 'official-count',
            text: 'FILL IN: about 80, [FILL IN Other Outlet](speaker:other-outlet) reported at an hour that is known.',
          },
        ],
      },
    ],
    scene: {
      frame: 'region',
      areas: ['somewhere'],
      places: ['a-city'],
      alt: 'FILL IN: what the map shows; a soft haze where no spot is known.',
    },
    teaching,
  },
]
