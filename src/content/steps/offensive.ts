import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const offensive: z.input<typeof step> = {
  id: 'offensive',
  kicker: 'Wednesday 9 October',
  title: 'The remark about Europe',
  kind: 'said',
  paragraphs: [
    {
      passages: [
        {
          claim: 'trump-europe',
          text: 'On 9 October, four days before the reported escapes, [Donald Trump](speaker:donald-trump) was asked about the danger from ISIS. His answer, as The Hill reported it: “well they’re going to be escaping to Europe.”',
        },
        {
          claim: 'trump-europe',
          text: '“They want to go back to their homes,” [Trump](speaker:donald-trump) said, and: “But Europe didn’t want them from us.”',
        },
        {
          text: 'On the timeline here the remark stands on 9 October, the day it was made. It is no answer to what happened that Sunday.',
        },
      ],
      notes: [
        {
          claim: 'offensive-announced',
          text: 'That day [Recep Tayyip Erdoğan](speaker:recep-tayyip-erdogan) announced the offensive, AP reported.',
        },
        {
          claim: 'trump-asked-about-fighters',
          to: 'trump-europe',
          text: '[Axios](speaker:axios) has the question as one about ISIS fighters who might get away.',
        },
        {
          claim: 'axios-europe-wording',
          to: 'trump-europe',
          text: 'Where The Hill heard “from us”, [Axios](speaker:axios) heard “for months”: “didn’t want them for months”.',
        },
      ],
    },
  ],
  events: ['europe', 'offensive'],
  scene: {
    frame: 'region',
    places: [
      'tell-abyad',
      'akcakale',
      'ras-al-ayn',
      'raqqa',
      'kobani',
      'manbij',
      'hasakah',
      'qamishli',
      'sanliurfa',
    ],
    alt: 'Northern Syria and the Turkish border, as before. No line or direction of attack is drawn: the article gives none. The remark about Europe was made in Washington.',
  },
  teaching: {
    notes: [
      'In the article this quotation stands at the end, after the escapes. On the timeline it stands on 9 October, when Trump said it.',
      'Axios writes that the question had been about ISIS fighters escaping, and hears some of his words differently. The order of a text is not the order of events: let the class find another case.',
    ],
    question:
      'Trump’s remark about Europe stands at the end of the article, after the escapes. He had made it four days before them. Why does that matter?',
    answer: [
      {
        claim: 'trump-europe',
        text: 'Read in that order it sounds like a reply. [Trump](speaker:donald-trump) spoke on 9 October, so it cannot be one.',
      },
      {
        claim: 'trump-asked-about-fighters',
        text: '[Axios](speaker:axios) has the question as one about ISIS fighters who might get away.',
      },
    ],
    howDoWeKnow:
      'The Hill printed the words on 9 October, and Axios the same day. We read reports of them, not a transcript.',
  },
}
