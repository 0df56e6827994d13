import type { z } from 'zod'
import type { lesson as lessonSchema } from '../../../src/schema/lesson'

const part = (title: string, minutes: number) => ({
  ...{ title, minutes, steps: ['boats'] },
  text: 'Ask who says so.',
})

/** Two of everything that a classroom’s pages draw. */
export const lesson: z.input<typeof lessonSchema> = {
  objectives: ['Say who counted the boats.'],
  contentNote: ['Boats stay away in this lesson.'],
  care: ['Somebody in the room may be a sailor.'],
  map: {
    step: 'boats',
    scene: {
      ...{ frame: 'near', areas: ['haze'], rings: ['pier'] },
      ...{ rulers: ['to-line'], places: ['sahil', 'rasif', 'shaar'] },
      alt: 'Qarn with all that the steps show one by one, each with a number.',
    },
    notes: [
      {
        ...{ title: 'Qarn', at: { lat: -40.45, lng: 73 } },
        passages: [{ text: 'The town of this story.' }],
      },
      {
        ...{ title: 'Lights', at: { lat: -40.45, lng: 73.02 } },
        passages: [
          {
            claim: 'lights-seen',
            text: 'Somewhere over the water, wrote [The Gazette](speaker:gazette).',
          },
          {
            claim: 'first-log',
            text: '[Coast Watch](speaker:coast-watch) has no log of them.',
          },
        ],
      },
    ],
  },
  claims: ['boats-40', 'boats-30', 'order-said', 'boats-12'],
  worksheet: [
    { claim: 'boats-40', text: '40 boats stayed away.' },
    { claim: 'boats-12', text: '12 boats stayed away.' },
    { claim: 'order-said', text: 'There had been an order.' },
  ],
  comparison: 'counts',
  plans: [
    { minutes: 20, parts: [part('The line', 8), part('The boats', 12)] },
    { minutes: 40, parts: [part('The line', 15), part('The boats', 25)] },
  ],
  lateral: [
    {
      question: 'Who is behind the information?',
      answer: [
        {
          claim: 'boats-40',
          text: '[The Pilots’ Guild](speaker:pilots) gave the 40.',
        },
        {
          claim: 'boats-12',
          text: '[Coast Watch](speaker:coast-watch) counted 12.',
        },
      ],
    },
  ],
  vocabulary: ['line'],
  exercises: [
    {
      id: 'which-count',
      question: 'Which count would you print?',
      options: [
        {
          ...{ claim: 'boats-40', text: '40 boats.' },
          reply: [
            {
              claim: 'boats-40',
              text: 'The 40 is the word of [the Pilots’ Guild](speaker:pilots).',
            },
          ],
        },
        {
          ...{ claim: 'boats-30', text: 'About 30 boats.' },
          reply: [
            {
              claim: 'boats-30',
              text: '[Mariam Dahr](speaker:mariam-dahr) spoke of about 30.',
            },
          ],
        },
      ],
      explained: [{ text: 'Neither stands without its speaker.' }],
      figure: 'counts',
    },
  ],
}
