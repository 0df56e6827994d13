import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const howMany: z.input<typeof step> = {
  id: 'how-many',
  kicker: 'Sunday 13 October',
  title: 'Three figures, and whose they are',
  kind: 'escapes',
  paragraphs: [
    {
      passages: [
        {
          claim: 'administration-950',
          text: '[The Kurdish-led administration](speaker:kurdish-led-administration) said 950, AP reported.',
        },
        {
          claim: 'ayaf-859',
          text: '[Jelal Ayaf](speaker:jelal-ayaf), an official of its camp, said 859, and from the foreigners’ section alone.',
        },
        {
          claim: 'more-than-700',
          text: '[Other news outlets](speaker:other-news-outlets), which The Hill does not name, reported more than 700.',
        },
        {
          id: 'brief-unconfirmed',
          claim: 'not-confirmed',
          text: 'The 950 was not confirmed, [The Hill](speaker:the-hill) noted.',
        },
        {
          text: 'Each figure stands by itself here. Several figures are not several witnesses: look where each comes from.',
        },
      ],
      notes: [
        {
          claim: 'administration-more-than-700',
          to: 'more-than-700',
          text: 'One of them, The Week, has its figure from [the administration](speaker:kurdish-led-administration): the same origin as the first.',
        },
        {
          claim: 'ap-not-confirmed',
          to: 'not-confirmed',
          text: '[AP](speaker:ap) could not confirm the 950 at once.',
        },
        {
          claim: 'independent-not-verified',
          to: 'not-confirmed',
          text: '[The Independent](speaker:the-independent) found no independent verification.',
        },
        {
          claim: 'defense-post-950-held',
          to: 'administration-950',
          text: '[The Defense Post](speaker:defense-post) gives about 950 as the number held, and says it was unclear whether all had fled.',
        },
        {
          claim: 'ric-859',
          to: 'ayaf-859',
          text: 'The same name and number, [Jelal Ayaf](speaker:jelal-ayaf) and 859, stand in a post of the [Rojava Information Center](term:ric) (Al Jazeera).',
        },
      ],
    },
  ],
  events: ['escapes'],
  scene: {
    frame: 'near',
    rings: ['camp'],
    places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
    alt: 'Ain Issa close up, with an open ring round the town’s dot for the camp beside it, whose exact position is not shown. All the figures of this part are for this camp.',
  },
  teaching: {
    notes: [
      'Draw the way of each figure on the board. 950: the administration, AP, The Hill; 859, for the foreigners’ section alone: Ayaf, local reporters, AP, The Hill. More than 700: other outlets, The Hill; The Week has its own from the administration as well.',
      'When somebody proposes an average, ask what it would be the number of.',
    ],
    question: 'Which number would you print, and how would you word it?',
    answer: [
      {
        claim: 'not-confirmed',
        text: 'There is no single right answer, but each needs its speaker and its doubt: the 950 was not confirmed, [The Hill](speaker:the-hill) noted.',
      },
      {
        claim: 'ayaf-859',
        text: 'And whom it counts: [Jelal Ayaf](speaker:jelal-ayaf)’s 859 are from the foreigners’ section alone.',
      },
    ],
    howDoWeKnow:
      '950 comes from a statement, 859 from an official, more than 700 from outlets without names. The first was not confirmed, says The Hill.',
  },
}
