import type { z } from 'zod'
import type { lesson } from '../../schema/lesson'

/** Questions that lead out of the article. */
export const lateral: z.input<typeof lesson>['lateral'] = [
  {
    question: 'Who is behind the information?',
    answer: [
      {
        claim: 'administration-950',
        text: 'The 950 is the word of [the Kurdish-led administration](speaker:kurdish-led-administration), speaking of its own camp; AP passed it on, The Hill printed it.',
      },
      {
        claim: 'esper-1000',
        text: '[Mark Esper](speaker:mark-esper) spoke for the government whose troops were to go.',
      },
      {
        claim: 'erdogan-disinformation',
        text: '[Turkey’s president](speaker:recep-tayyip-erdogan), who speaks of “disinformation”, had himself announced the offensive.',
      },
    ],
  },
  {
    question: 'What is the evidence?',
    answer: [
      {
        claim: 'not-confirmed',
        text: 'For the 950 there was no confirmation, wrote [The Hill](speaker:the-hill).',
      },
      {
        claim: 'esper-1000',
        text: 'What [Esper](speaker:mark-esper) said was broadcast, and CBS published a transcript: that he said it can be checked.',
      },
      {
        claim: 'kurd-flag',
        text: 'For the flag there is the word of [Ciya Kurd](speaker:ciya-kurd), without a place.',
      },
      {
        claim: 'measured-distance',
        text: 'Anybody can measure the distance again: [this page](speaker:this-page) says from where to where.',
      },
    ],
  },
  {
    question: 'What do other sources say?',
    answer: [
      {
        claim: 'administration-785',
        text: 'Reuters had another figure, 785, also from [the administration](speaker:kurdish-led-administration).',
      },
      {
        claim: 'sohr-100',
        text: 'At first [the Syrian Observatory](speaker:syrian-observatory) said that about 100 people had escaped.',
      },
      {
        claim: 'sohr-800',
        text: 'Later [the Observatory](speaker:syrian-observatory) had about 800 women and children.',
      },
      {
        claim: 'ap-35-km',
        text: 'Where The Hill has 35 miles, [AP](speaker:ap) has 35 kilometres.',
      },
      {
        claim: 'how-relatives-doors-opened',
        text: 'On how people left, accounts differ: [relatives in France](speaker:relatives-in-france) told AFP of guards who opened the doors.',
      },
    ],
  },
]
