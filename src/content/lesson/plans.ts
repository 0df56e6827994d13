import type { z } from 'zod'
import type { lesson } from '../../schema/lesson'

/** Lessons of different lengths. */
export const plans: z.input<typeof lesson>['plans'] = [
  {
    minutes: 20,
    parts: [
      {
        minutes: 2,
        title: 'Where and when',
        text: 'Read out the note on content. Show the map: one town, one border, one Sunday.',
        steps: ['where'],
      },
      {
        minutes: 5,
        title: 'What was reported that day',
        text: 'Strikes, reported escapes, an announcement in Washington. At every sentence ask who says so before you show it.',
        steps: ['airstrikes', 'escapes', 'withdrawal'],
      },
      {
        minutes: 7,
        title: 'Three figures',
        text: 'Trace each to its origin. In pairs, word one sentence for a newspaper; read some out and ask what each leaves out.',
        steps: ['how-many'],
      },
      {
        minutes: 4,
        title: 'On record, reported, claimed, measured',
        text: 'Take four sentences of the worksheet and have the class give speaker and status. Compare with the key.',
        steps: [],
      },
      {
        minutes: 2,
        title: 'What is known',
        text: 'One thing that is known, one that is not, and why. Repeat the three questions.',
        steps: ['what-is-known'],
      },
    ],
  },
  {
    minutes: 40,
    parts: [
      {
        minutes: 4,
        title: 'Where and when',
        text: 'Read out the note on content. Show the map before its words: what is drawn strongest, and how would you check the distance?',
        steps: ['where'],
      },
      {
        minutes: 5,
        title: 'Who is who',
        text: 'Go through the sides and the vocabulary. Keep views and facts apart.',
        steps: ['sides'],
      },
      {
        minutes: 7,
        title: 'The days before, and that Sunday',
        text: 'Two announcements, one remark, then strikes and reported escapes. Ask what the map does not show, and why.',
        steps: ['announcement', 'offensive', 'airstrikes', 'escapes'],
      },
      {
        minutes: 9,
        title: 'Three figures',
        text: 'Draw who told whom on the board. In pairs, word one sentence for a newspaper; read some out and ask what each leaves out.',
        steps: ['how-many'],
      },
      {
        minutes: 8,
        title: 'Worksheet',
        text: 'Alone or in pairs: speaker and status of each sentence, then the figures on the empty axis. Compare with the key.',
        steps: ['also-reported'],
      },
      {
        minutes: 4,
        title: 'Before and because',
        text: 'An order, reported escapes, an announcement: put them in order and say what the order does not show. Then the forecasts.',
        steps: ['withdrawal', 'reactions'],
      },
      {
        minutes: 3,
        title: 'What is known',
        text: 'One thing that is known, one that is not, and why. Everybody writes down one question to one of the speakers.',
        steps: ['what-is-known'],
      },
    ],
  },
]
