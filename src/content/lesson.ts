import type { z } from 'zod'
import type { lesson as lessonSchema } from '../schema/lesson'
import { exercises } from './exercises'

/** What a class needs beside the story; each step has its own notes and question. */
export const lesson: z.input<typeof lessonSchema> = {
  objectives: [
    'Say of a claim in a news report who makes it, and through whose hands it came.',
    'Tell apart what is on record, what an outlet reports, what one party claims and what was measured.',
    'Explain why several figures may come from one witness, and why their average would count nothing.',
    'Word a sentence about a figure that nobody has confirmed, so that a reader is not misled.',
  ],
  contentNote: [
    'This lesson speaks of airstrikes, of people held in a camp, and of children among them. It shows no photograph and describes no injury.',
    'Tell the class before you begin. Anybody may step out without giving a reason.',
  ],
  care: [
    'Somebody in the room may come from the region, or have family there. If you know of it, talk with them before the lesson and let them decide how they want to take part.',
    'Ask nobody to explain, to take sides or to speak for a people. Whoever wants to tell something may; whoever says nothing owes no reason.',
    'Keep to the words of this page: people from the foreigners’ section, Turkish-led forces, the Kurdish-led SDF. When talk turns to what Kurds, Turks, Arabs or Muslims are like, go back to who said what.',
    'Leave a few minutes after the end for anyone who wants to talk, and know whom in your school they can turn to.',
  ],
  map: {
    step: 'what-is-known',
    scene: {
      frame: 'handout',
      areas: ['strikes', 'flag'],
      rings: ['camp'],
      rulers: ['to-border'],
      places: [
        'tell-abyad',
        'raqqa',
        'akcakale',
        'kobani',
        'suluk',
        'sanliurfa',
        'suruc',
      ],
      alt: 'Ain Issa between the Turkish border and Raqqa. An open ring round the town’s dot stands for the camp beside it, a haze without an edge for strikes nearby, a hatched strip between border and town for a flag raised somewhere in it. While other reports are shown, a ruler runs from the border to the town and, dashed, beyond it.',
    },
    notes: [
      {
        title: 'Ain Issa',
        at: { lat: 36.42, lng: 38.98 },
        passages: [
          {
            text: 'The town of this story, at the point that GeoNames gives for it.',
          },
        ],
      },
      {
        title: 'Camp',
        at: { lat: 36.36, lng: 38.77 },
        passages: [
          {
            claim: 'relatives-escaped',
            text: 'Beside the town, exact position not shown. Hundreds of relatives of ISIS militants “reportedly” got out of it, [The Hill](speaker:the-hill) wrote.',
          },
        ],
      },
      {
        title: 'Strikes',
        at: { lat: 36.45, lng: 38.68 },
        passages: [
          {
            claim: 'airstrikes-nearby',
            text: 'Somewhere in “the surrounding area”: [The Hill](speaker:the-hill) gives no places, so there is no point and no edge.',
          },
        ],
      },
      {
        title: 'Border',
        at: { lat: 36.745, lng: 38.83 },
        passages: [
          {
            claim: 'measured-distance',
            text: 'At its nearest point about {distance:to-border} from the town, as [this page](speaker:this-page) measures.',
          },
        ],
      },
      {
        title: '35 miles',
        at: { lat: 36.19, lng: 38.77 },
        passages: [
          {
            claim: 'thirty-five-miles',
            text: 'Where “about 35 miles” from the border would end, as [The Hill](speaker:the-hill) printed it.',
          },
          {
            claim: 'ap-35-km',
            text: '[AP](speaker:ap), which it cites, said 35 kilometres.',
          },
        ],
      },
      {
        title: 'Flag',
        at: { lat: 36.59, lng: 38.79 },
        passages: [
          {
            claim: 'kurd-flag',
            text: 'An ISIS flag, somewhere in the hatched strip, according to [Ciya Kurd](speaker:ciya-kurd). He gave no place, so there is no pin.',
          },
        ],
      },
    ],
  },
  claims: [
    'relatives-escaped',
    'airstrikes-nearby',
    'administration-950',
    'administration-785',
    'ayaf-859',
    'more-than-700',
    'erdogan-disinformation',
    'thirty-five-miles',
    'measured-distance',
    'esper-1000',
    'kurd-flag',
  ],
  worksheet: [
    {
      claim: 'thirty-five-miles',
      text: 'Ain Issa is about 35 miles from the Turkish border.',
    },
    {
      claim: 'measured-distance',
      text: 'Ain Issa is about {distance:to-border} from the Turkish border.',
    },
    {
      claim: 'airstrikes-nearby',
      text: 'Turkish airstrikes hit the area around the camp.',
    },
    {
      claim: 'relatives-escaped',
      text: 'Hundreds of relatives of ISIS militants got out of a camp.',
    },
    {
      claim: 'administration-950',
      text: '950 ISIS supporters got out of the camp.',
    },
    {
      claim: 'ayaf-859',
      text: '859 people left the foreigners’ section of the camp.',
    },
    {
      claim: 'more-than-700',
      text: 'More than 700 relatives of ISIS members got away.',
    },
    {
      claim: 'administration-785',
      text: '785 foreigners linked to ISIS got out of the camp.',
    },
    {
      claim: 'erdogan-disinformation',
      text: 'It is “disinformation” that ISIS prisoners escaped because of the offensive.',
    },
    {
      claim: 'kurd-flag',
      text: 'An ISIS flag was raised between the border and the town.',
    },
    {
      claim: 'esper-1000',
      text: 'Roughly 1,000 American troops will leave northern Syria.',
    },
  ],
  comparison: 'headcount',
  plans: [
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
  ],
  lateral: [
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
  ],
  vocabulary: [
    'isis',
    'sdf',
    'ypg',
    'administration',
    'turkish-led',
    'camp',
    'observatory',
  ],
  exercises,
}
