import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const sides: z.input<typeof step> = {
  id: 'sides',
  kicker: 'Who is who',
  title: 'Two sides, and a partner about to leave',
  paragraphs: [
    {
      passages: [
        {
          claim: 'ypg-leads-sdf',
          text: 'The Kurdish [YPG](term:ypg) is at the head of the [Syrian Democratic Forces](term:sdf), [The Hill](speaker:the-hill) writes.',
        },
        {
          claim: 'forces-assisted-ypg',
          text: 'American troops in northern Syria had been helping the YPG, [The Hill](speaker:the-hill) adds.',
        },
        {
          claim: 'most-effective-allies',
          text: '[The Hill](speaker:the-hill) judges that no ally served the United States better against [ISIS](term:isis).',
        },
        {
          claim: 'turkey-terrorist-view',
          text: 'Turkey, [The Hill](speaker:the-hill) says, sees the same forces as a “terrorist insurgency”.',
        },
      ],
      notes: [
        {
          claim: 'turkish-led-sides',
          to: 'turkey-terrorist-view',
          text: 'On the other side, said [TRT World](speaker:trt-world), of Turkey’s state broadcaster, stood the Turkish army and the [Syrian National Army](term:sna).',
        },
        {
          claim: 'pkk-listed',
          to: 'turkey-terrorist-view',
          text: 'Turkey, the United States and the European Union all list the [PKK](term:pkk), a Kurdish group, as terrorist, [Ahval](speaker:ahval) wrote.',
        },
      ],
    },
  ],
  events: ['strikes'],
  scene: {
    frame: 'region',
    places: [
      'tell-abyad',
      'akcakale',
      'raqqa',
      'kobani',
      'ras-al-ayn',
      'manbij',
      'hasakah',
      'qamishli',
      'sanliurfa',
    ],
    alt: 'Northern Syria on both sides of the Euphrates, with Turkey to the north. Towns are named, among them Kobani, Tell Abyad and Ras al-Ayn near the border. Ain Issa lies south of Tell Abyad. No front line and no area of control is drawn, because the article gives none.',
  },
  teaching: {
    notes: [
      'Four sentences, all by The Hill: two on who leads and who helped whom, one judgement of its own, one view that it ascribes to Turkey. Let the class sort them.',
      'Turkey’s view is given here in The Hill’s words, not in Turkey’s. Nobody in the room stands for a side, and nobody need speak for one.',
    ],
    question:
      'The Hill calls the Kurdish-led forces the best U.S. ally and says that Turkey sees terrorists in them. What could a newspaper check here, and what only attribute?',
    answer: [
      {
        claim: 'ypg-leads-sdf',
        text: 'Who leads the SDF can be looked into: the YPG, writes [The Hill](speaker:the-hill).',
      },
      {
        claim: 'turkey-terrorist-view',
        text: '“Terrorist insurgency” is how [The Hill](speaker:the-hill) words Turkey’s view. It can only be attributed, like the praise for an ally, which is The Hill’s own judgement.',
      },
    ],
    howDoWeKnow:
      'All four come from one article. Turkey’s view is given in The Hill’s words, not in Turkey’s own.',
  },
}
