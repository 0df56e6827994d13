import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const withdrawal: z.input<typeof step> = {
  id: 'withdrawal',
  kicker: 'Sunday 13 October, Washington',
  title: 'About 1,000 troops are to go, says Esper',
  kind: 'withdrawal',
  paragraphs: [
    {
      passages: [
        {
          id: 'brief-withdrawal',
          claim: 'esper-1000',
          text: '[Mark Esper](speaker:mark-esper), the U.S. Secretary of Defense, confirmed on CBS that about 1,000 American troops would leave northern Syria.',
        },
        {
          claim: 'esper-1000',
          text: '“It’ll be a deliberate withdrawal and we want to conduct it as safely and quickly as possible,” said [Esper](speaker:mark-esper).',
        },
        {
          claim: 'esper-farther-south',
          text: 'Turkey’s offensive would reach farther south than first planned, and west, [Esper](speaker:mark-esper) added.',
        },
        {
          id: 'brief-hours',
          claim: 'hours-before',
          text: 'The escapes came hours before Esper’s words, [The Hill](speaker:the-hill) wrote.',
        },
      ],
      notes: [
        {
          claim: 'order-12-october',
          to: 'esper-1000',
          text: 'The order is older than the news of it: [Esper](speaker:mark-esper) said on CBS that it was given “last night”, Saturday 12 October.',
        },
        {
          claim: 'post-order-saturday',
          to: 'esper-1000',
          text: '[The Washington Post](speaker:washington-post) also has the order on Saturday.',
        },
        {
          claim: 'esper-online',
          to: 'hours-before',
          text: 'The earliest copy we found of [AP](speaker:ap)’s report on it carries two stamps: 16:36 and 17:24, Syria time, if we read its time zone rightly.',
        },
        {
          claim: 'esper-less-than-1000',
          to: 'esper-1000',
          text: 'On Fox, [Esper](speaker:mark-esper) said “less than a thousand” (Gulf News).',
        },
        {
          claim: 'esper-likely',
          to: 'esper-farther-south',
          text: 'In AP’s text [Esper](speaker:mark-esper) says that the Turkish side “likely intend to” go farther.',
        },
      ],
    },
  ],
  events: ['esper', 'order'],
  scene: {
    frame: 'region',
    areas: ['northern-syria-withdrawal'],
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
    alt: 'A soft band along the Syrian side of the Turkish border stands for “northern Syria”, the only place The Hill gives for this. Its depth and its ends are ours. No base, route or direction is shown.',
  },
  teaching: {
    notes: [
      'Two marks on the timeline: an order and the news of it. Esper said on Sunday that the order had been given “last night”, which was Saturday 12 October in Washington.',
      'The Hill puts the escapes hours before his words; Defense One words the order, too, as coming after them. Between the marks no arrow is drawn: ask what an arrow would claim.',
    ],
    question:
      'The Hill writes that the escapes came “hours before” Esper’s words. Does that make one the cause of the other, and what would show it?',
    answer: [
      {
        claim: 'hours-before',
        text: '[The Hill](speaker:the-hill) gives an order in time and names no cause; nothing we read shows one.',
      },
      {
        claim: 'order-12-october',
        text: 'And the order was older than its announcement: [Esper](speaker:mark-esper) said that it was given “last night”, on Saturday 12 October.',
      },
    ],
    howDoWeKnow:
      'Esper’s words about the order stand in CBS’s own transcript. The hours come from stamps on copies of reports.',
  },
}
