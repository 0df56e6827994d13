import type { z } from 'zod'
import type { story as storySchema } from '../schema/story'
import { articleClaims } from './articleClaims'
import { comparisons } from './comparisons'
import { contextClaims } from './contextClaims'
import { events } from './events'
import { glossary } from './glossary'
import { lesson } from './lesson'
import { map } from './map'
import { places } from './places'
import { quotations } from './quotations'
import { sides } from './sides'
import { sources } from './sources'
import { accounts, speakers } from './speakers'
import { steps } from './steps'

export const story: z.input<typeof storySchema> = {
  id: 'ain-issa',
  namespace: 'ain-issa-explainer',
  lang: 'en',
  title: 'One Sunday at Ain Issa',
  shortTitle: 'Ain Issa',
  description:
    'What was reported around Ain Issa, northern Syria, on 13 October 2019: airstrikes, reported escapes from a camp, an American withdrawal. Every claim with who said it and how far it is established.',
  version: '2026-11-26',
  article: 'the-hill-article',
  notice:
    'This shows what was reported in October 2019. It is not a map of today.',
  contentNote:
    'This page speaks of an armed attack, of detention, and of children in it. It shows no pictures.',
  opening: {
    scene: {
      frame: 'region',
      places: [
        'tell-abyad',
        'akcakale',
        'raqqa',
        'kobani',
        'ras-al-ayn',
        'sanliurfa',
        'manbij',
        'hasakah',
        'qamishli',
      ],
      alt: 'Northern Syria and southern Turkey. Ain Issa, the town of this story, lies in Syria, south of the border crossing at Tell Abyad and north of the city of Raqqa on the Euphrates.',
    },
    brief: ['brief-escapes'],
    figures: [
      {
        claim: 'administration-950',
        by: 'the Kurdish-led administration, via AP',
      },
      {
        claim: 'ayaf-859',
        by: 'Jelal Ayaf, camp official: the foreigners’ section',
      },
      {
        claim: 'more-than-700',
        by: 'other news outlets, which The Hill does not name',
      },
    ],
    unconfirmed: 'brief-unconfirmed',
    after: ['brief-strikes', 'brief-withdrawal', 'brief-hours'],
  },
  kinds: [
    {
      id: 'strikes',
      name: 'strikes, clashes',
      light: '#9B1C31',
      dark: '#F58A95',
      shape: 'star',
    },
    {
      id: 'escapes',
      name: 'reported escapes',
      light: '#A8430A',
      dark: '#F2A164',
      shape: 'ring',
    },
    {
      id: 'withdrawal',
      name: 'U.S. withdrawal',
      light: '#1A5A91',
      dark: '#86BDEB',
      shape: 'chevron',
    },
    {
      id: 'said',
      name: 'what was said',
      light: '#5A4A8C',
      dark: '#BFB2EE',
      shape: 'square',
    },
  ],
  lanes: [
    {
      id: 'strikes',
      kind: 'strikes',
      name: 'Strikes and clashes',
      short: 'strikes',
    },
    {
      id: 'escapes',
      kind: 'escapes',
      name: 'Reported escapes',
      short: 'reported escapes',
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      name: 'U.S. withdrawal',
      short: 'withdrawal',
    },
    { id: 'said', kind: 'said', name: 'What was said', short: 'what was said' },
  ],
  clocks: [
    { id: 'syria', name: 'Syria time', short: 'Syria', utcOffset: 3 },
    {
      id: 'washington',
      name: 'Washington time',
      short: 'Wash.',
      utcOffset: -4,
    },
  ],
  axis: {
    from: '2019-10-06',
    magnified: '2019-10-13',
    to: '2019-10-13',
    contextTo: '2019-10-22',
  },
  accounts,
  speakers,
  sources,
  places,
  claims: [...articleClaims, ...contextClaims],
  quotations,
  events,
  comparisons,
  sides,
  glossary,
  steps,
  closing: {
    title: 'What followed',
    notes: [
      {
        claim: 'damascus-deal',
        text: 'Late that Sunday [Kurdish officials](speaker:kurdish-officials) announced that they would work with the Syrian government in Damascus, AP reported (stamped 22:25).',
      },
      {
        claim: 'pause-17-october',
        text: 'On 17 October the U.S. Vice President, [Mike Pence](speaker:mike-pence), announced in Ankara that Turkey would pause its operation for 120 hours (CNN).',
      },
      {
        claim: 'sochi-22-october',
        text: 'On 22 October [Turkey and Russia](speaker:turkey-and-russia) agreed in Sochi on how far the YPG should withdraw (Daily Sabah).',
      },
    ],
  },
  method: {
    id: 'method',
    title: 'How this was made',
    paragraphs: [
      'The story follows one article, published by The Hill on 13 October 2019. Whatever comes from elsewhere is marked “not in the article”, drawn hollow, and can be switched off.',
      'We read stored excerpts of the sources, some of them through republishers, not full pages. Later corrections may have been missed. The dates given are those of publication; we do not say that a link still opens.',
      'Computed here: the distance from Ain Issa to the nearest point of the border, on the WGS84 ellipsoid, from the border as drawn on this map and the point that GeoNames gives for the town. Coarser borders that we tried give less, and put two towns on the wrong side.',
      'Not known to us: where exactly the camp stood, at what hour people left, how many, and how; how “35 miles” came about; whether one event caused another.',
      'Other reports or our measurement differ from the article on these points: how far the town is from the border; how many soldiers the announcement of 6 October concerned; how many people left, and how; whether shells fell on the camp; who was caught again; in which tense Ciya Kurd spoke of the guards; whether the offensive “would” or “likely” would go farther; some of Trump’s words about Europe, and what he was asked. The Hill calls Ain Issa a city; AP calls it a town, and so do we. Each of these stands where the story tells it, without a verdict.',
      'No photograph, no name of a private person, no line of control is shown. Names of places in Arabic, Kurdish and Turkish are given only where we could check them.',
    ],
  },
  lesson,
  map,
}
