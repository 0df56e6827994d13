import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const airstrikes: z.input<typeof step> = {
  id: 'airstrikes',
  kicker: 'Sunday 13 October, hour not given',
  title: 'Strikes around the town',
  kind: 'strikes',
  paragraphs: [
    {
      passages: [
        {
          id: 'brief-strikes',
          claim: 'airstrikes-nearby',
          text: 'Turkish airstrikes were hitting “the surrounding area” while people got away, [The Hill](speaker:the-hill) wrote.',
        },
        {
          claim: 'clashes-escalated',
          text: 'Fighting between the two sides grew, says [The Hill](speaker:the-hill).',
        },
        {
          claim: 'airstrikes-nearby',
          text: '[The Hill](speaker:the-hill) names no village and no hour. So the map shows a haze instead of a point, and the timeline a bar instead of a mark.',
        },
      ],
      notes: [
        {
          claim: 'sohr-villages',
          to: 'airstrikes-nearby',
          text: 'AP quotes [the Syrian Observatory](speaker:syrian-observatory), a [monitor in Britain](term:observatory): strikes hit villages near the camp.',
        },
        {
          claim: 'anadolu-no-camp-strike',
          to: 'airstrikes-nearby',
          text: 'A report that we take to be [Anadolu](speaker:anadolu)’s, Turkey’s state agency: a witness saw no strikes on the camp, and Turkey has denied any.',
        },
        {
          claim: 'save-shells-on-camp',
          to: 'airstrikes-nearby',
          text: '[Save the Children](speaker:save-the-children) said that shells had fallen on the camp “this morning”.',
        },
      ],
    },
    {
      passages: [
        {
          text: 'The haze has no edge on purpose: how far the strikes reached is not known to us.',
        },
      ],
      notes: [
        {
          claim: 'tell-abyad-1607',
          text: 'That afternoon Turkish troops and their allies entered the middle of Tell Abyad, [Reuters](speaker:reuters) reported (stamped 16:07, Syria time).',
        },
        {
          claim: 'm4-1612',
          text: '[Turkey’s defence ministry](speaker:turkish-defence-ministry) said that the [M4](term:m4) road was taken, 30 to 35 km inside Syria (Reuters, stamped 16:12, Syria time).',
        },
      ],
    },
  ],
  events: ['strikes', 'tell-abyad'],
  scene: {
    frame: 'near',
    areas: ['strikes'],
    places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
    alt: 'Ain Issa close up, in a red haze that fades outward and ends nowhere in particular: airstrikes in “the surrounding area”, for which The Hill gives no places. The haze is weakest over the town. Tell Abyad and the border lie to the north.',
  },
  teaching: {
    notes: [
      'Look at the edge of the haze: there is none. The Hill names no village, so a circle with a line would say too much.',
      'Strikes near the camp and shells on it are two claims. AP quotes the Syrian Observatory on villages nearby; Save the Children has shells on the camp; a report that we take to be Anadolu’s has a witness who saw no strikes on it.',
    ],
    question:
      'How should a map show something that is said to have happened somewhere in “the surrounding area”?',
    answer: [
      {
        claim: 'airstrikes-nearby',
        text: 'No more exactly than it is known. [The Hill](speaker:the-hill) names no place and no hour: hence a haze, and a bar on the timeline.',
      },
      {
        claim: 'sohr-villages',
        text: '[The Syrian Observatory](speaker:syrian-observatory) spoke of villages near the camp; the parts we read name none.',
      },
    ],
    howDoWeKnow:
      'The Hill says so in its own voice. AP credits the Syrian Observatory, a war monitor based in Britain.',
  },
}
