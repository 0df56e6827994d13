import type { z } from 'zod'
import type { exercise } from '../../schema/lesson'

export const onRecord: z.input<typeof exercise> = {
  id: 'on-record',
  question: 'Which of these is on record, and what does that settle?',
  options: [
    {
      claim: 'esper-1000',
      text: 'that about 1,000 American troops will leave northern Syria',
      reply: [
        {
          claim: 'esper-1000',
          text: 'On record: [Mark Esper](speaker:mark-esper) confirmed it on CBS. This settles that he said it. Whether it happened is another question.',
        },
      ],
    },
    {
      claim: 'administration-950',
      text: 'that 950 people got out of the camp',
      reply: [
        {
          claim: 'administration-950',
          text: 'Claimed: the word of [the Kurdish-led administration](speaker:kurdish-led-administration), passed on by AP and by The Hill.',
        },
      ],
    },
    {
      claim: 'mattis-resurge',
      text: 'that ISIS will come back if the pressure on it ends',
      reply: [
        {
          claim: 'mattis-resurge',
          text: 'A forecast: [James Mattis](speaker:james-mattis) made it to NBC, which published his words. A forecast can be quoted exactly and still be only a forecast.',
        },
      ],
    },
    {
      claim: 'kurd-flag',
      text: 'that an ISIS flag was raised between the border and the town',
      reply: [
        {
          claim: 'kurd-flag',
          text: 'Claimed: [Ciya Kurd](speaker:ciya-kurd) said it to the New York Times. We found no one else who saw it.',
        },
      ],
    },
    {
      claim: 'order-12-october',
      text: 'that the order to withdraw was given on Saturday 12 October',
      reply: [
        {
          claim: 'order-12-october',
          text: 'On record: [Esper](speaker:mark-esper) said on CBS, on Sunday, that it was given “last night”.',
        },
      ],
    },
  ],
  explained: [
    {
      text: 'On record is a word of this page for what was said on tape or in a primary record. It is then sure that it was said, and no more.',
    },
  ],
}
