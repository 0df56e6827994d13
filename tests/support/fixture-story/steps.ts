// The fixture's three steps.

import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'

type Content = z.input<typeof storySchema>
type Passage = { claim: string; text: string; id?: string; to?: string }

const says = (claim: string, text: string, more?: { id?: string }): Passage => {
  return { claim, text, ...more }
}
const teaching = {
  notes: ['Say that it is invented.'],
  question: 'Who says so?',
  answer: [
    says('lights-seen', '[The Gazette](speaker:gazette), which is invented.'),
  ],
  howDoWeKnow: 'We made it up.',
}

export const steps: Content['steps'] = [
  {
    ...{ id: 'coast', kicker: 'Marvane, March 2031', events: ['warning'] },
    title: 'A town south of the line',
    paragraphs: [
      {
        passages: [
          says(
            'thirty-miles',
            'Qarn lies 30 miles from [the line](term:line) between the two countries, [The Gazette](speaker:gazette) wrote.',
          ),
          says(
            'lights-seen',
            'Lights had been seen over the water some days before, [The Gazette](speaker:gazette) wrote, and nobody could say whose they were, or where exactly they had stood that night.',
            { id: 'brief-lights' },
          ),
        ],
        notes: [
          {
            ...{ claim: 'first-log' },
            text: '[Coast Watch](speaker:coast-watch) has no log of them.',
          },
          {
            ...{ claim: 'measured-line', to: 'thirty-miles' },
            text: '[This page](speaker:this-page) measures {distance:to-line}.',
          },
        ],
      },
    ],
    scene: {
      ...{ frame: 'near', rulers: ['to-line'] },
      places: ['sahil', 'rasif', 'shaar'],
      alt: 'Qarn, with a ruler north to the line that reads {exact:to-line}.',
    },
    teaching,
  },
  {
    ...{ id: 'ferry', kicker: 'Tuesday 4 March, hour not given' },
    ...{ title: 'The ferry stops', kind: 'closure', events: ['stop', 'log'] },
    paragraphs: [
      {
        passages: [
          says(
            'ferry-stopped',
            'On Tuesday 4 March 2031 the ferry of Qarn stopped, [The Gazette](speaker:gazette) wrote, and the pier stayed empty for the whole of that day.',
            { id: 'brief-ferry' },
          ),
          says(
            'lights-seen',
            '[The Gazette](speaker:gazette) names no spot for the lights over the water, so the map shows a haze where a point would say too much.',
          ),
        ],
        notes: [
          {
            ...{ claim: 'first-log', to: 'ferry-stopped' },
            text: '[Coast Watch](speaker:coast-watch) logged it at 06:40.',
          },
        ],
      },
    ],
    scene: {
      ...{ frame: 'coast', areas: ['haze'], rings: ['pier'] },
      places: ['sahil', 'shaar'],
      alt: 'Qarn close up, with an open ring for the pier and a haze.',
    },
    teaching,
  },
  {
    ...{ id: 'boats', kicker: 'Tuesday 4 March', title: 'Three counts' },
    paragraphs: [
      {
        passages: [
          says(
            'boats-40',
            'According to [the Pilots’ Guild](speaker:pilots) 40 boats stayed away.',
          ),
          says(
            'boats-30',
            '[Mariam Dahr](speaker:mariam-dahr) spoke of about 30.',
          ),
          says(
            'boats-20',
            '[Other gazettes](speaker:other-gazettes) had about 20.',
          ),
          says(
            'not-confirmed',
            'The 40 was not confirmed, [The Gazette](speaker:gazette) noted.',
            { id: 'brief-unconfirmed' },
          ),
          says(
            'order-said',
            'There was an order, said [Dahr](speaker:mariam-dahr): “Not today, and not on this water.”',
          ),
        ],
      },
    ],
    accounts: {
      title: 'The counts side by side',
      passages: [
        says('boats-12', '[Coast Watch](speaker:coast-watch) counted 12.'),
        says('reopened', '[The Pilots’ Guild](speaker:pilots): all are back.'),
      ],
    },
    events: ['order', 'stop'],
    scene: {
      ...{ frame: 'coast', rings: ['pier'] },
      places: ['sahil', 'rasif', 'shaar'],
      alt: 'The coast, with an open ring at Qarn for the pier of the counts.',
    },
    teaching,
  },
]
