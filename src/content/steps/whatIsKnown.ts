import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const whatIsKnown: z.input<typeof step> = {
  id: 'what-is-known',
  kicker: 'Looking back at that Sunday',
  title: 'What is known, and what is not',
  paragraphs: [
    {
      passages: [
        {
          claim: 'relatives-escaped',
          text: 'That hundreds left the camp stands in [The Hill](speaker:the-hill), with the word “reportedly” before it.',
        },
        {
          claim: 'not-confirmed',
          text: 'How many is open: [The Hill](speaker:the-hill) called the 950 unconfirmed, and nothing we read settles the number.',
        },
        {
          claim: 'esper-1000',
          text: 'What [Mark Esper](speaker:mark-esper) said is on record: that he said it is sure, no more.',
        },
        {
          claim: 'kurd-flag',
          text: 'The flag rests on one man’s word, that of [Ciya Kurd](speaker:ciya-kurd).',
        },
        {
          text: 'Strikes, reported escapes and the public word of a withdrawal share one day. Whether one brought about another is not established by anything we read.',
        },
      ],
      notes: [
        {
          claim: 'erdogan-disinformation',
          to: 'relatives-escaped',
          text: '[Turkey’s president](speaker:recep-tayyip-erdogan) called it “disinformation” that prisoners had escaped because of the offensive (Reuters).',
        },
      ],
    },
  ],
  events: ['escapes', 'strikes', 'esper'],
  scene: {
    frame: 'border',
    areas: ['strikes'],
    rings: ['camp'],
    places: [
      'tell-abyad',
      'raqqa',
      'akcakale',
      'kobani',
      'suluk',
      'sanliurfa',
      'suruc',
    ],
    alt: 'Ain Issa between the Turkish border and Raqqa, with the haze for strikes nearby and the open ring for the camp beside the town: the two things of that Sunday that the reports place here, neither of them at an exact point.',
  },
  teaching: {
    notes: [
      'Come back to the first screen. Which words there now carry more weight than they seemed to: “reportedly”, “hundreds”, “some”?',
      'Esper’s words are on record, the flag is one man’s word, and the 950 was not confirmed, The Hill noted. Close with the three questions: who is behind the information, what is the evidence, what do other sources say?',
    ],
    question:
      'If you could put one question to one person quoted in this story, whom and what would you ask?',
    answer: [
      {
        claim: 'administration-950',
        text: 'For instance [the administration](speaker:kurdish-led-administration): who counted the 950, when, and whom? Nothing we read says.',
      },
      {
        claim: 'kurd-flag',
        text: 'Or [Ciya Kurd](speaker:ciya-kurd): who saw the flag, and where?',
      },
    ],
    howDoWeKnow:
      'By keeping apart what was said, who said it, and what anybody could check.',
  },
}
