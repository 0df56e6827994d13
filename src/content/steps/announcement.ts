import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const announcement: z.input<typeof step> = {
  id: 'announcement',
  kicker: 'Sunday 6 October, Washington',
  title: 'A first announcement',
  kind: 'withdrawal',
  paragraphs: [
    {
      passages: [
        {
          claim: 'trump-announcement',
          text: 'In the account of [The Hill](speaker:the-hill), President Trump had said the week before that roughly 1,000 American troops would be taken out of northern Syria, where Turkey was preparing an offensive.',
        },
        {
          claim: 'trump-announcement',
          text: 'For 13 October [The Hill](speaker:the-hill) gives the same number again. On the timeline here, the two announcements are two marks.',
        },
      ],
      notes: [
        {
          claim: 'white-house-no-number',
          to: 'trump-announcement',
          text: '[The White House](speaker:white-house) statement of 6 October, as Bloomberg reported it, gives no number.',
        },
        {
          claim: 'newsday-50',
          to: 'trump-announcement',
          text: '[Newsday](speaker:newsday) had about 50 troops ordered out at first; the larger withdrawal was decided on the Saturday after.',
        },
        {
          claim: 'officials-up-to-100',
          to: 'trump-announcement',
          text: '[A senior U.S. official](speaker:us-officials) spoke on 7 October of 50 to 100 who would move inside Syria, Sputnik reported.',
        },
      ],
    },
  ],
  events: ['announcement'],
  scene: {
    frame: 'region',
    areas: ['northern-syria-announced'],
    places: [
      'tell-abyad',
      'akcakale',
      'raqqa',
      'kobani',
      'ras-al-ayn',
      'manbij',
      'hasakah',
      'qamishli',
    ],
    alt: 'A soft band along the Syrian side of the Turkish border stands for “northern Syria”, the only place The Hill names for it. Its depth and its ends are ours. No base, route or position is shown.',
  },
  teaching: {
    notes: [
      'The Hill has roughly 1,000 troops in the announcement of 6 October, and again in that of 13 October.',
      'In Bloomberg’s report the White House statement of 6 October has no number. Newsday tells of about 50 troops at first and of a larger withdrawal decided the Saturday after. The class sees the accounts and their speakers; nobody is called wrong.',
    ],
    question:
      'The Hill gives roughly 1,000 troops for 6 October and again for 13 October. How would you find out whether this is one withdrawal or two?',
    answer: [
      {
        claim: 'trump-announcement',
        text: '[The Hill](speaker:the-hill) has the same number for both and does not say how the two belong together.',
      },
      {
        claim: 'newsday-50',
        text: '[Newsday](speaker:newsday) has about 50 troops ordered out at first, and the larger withdrawal decided on Saturday night.',
      },
    ],
    howDoWeKnow:
      'The number for 6 October stands in The Hill. The statement itself, as others quoted it, has none.',
  },
}
