import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const reactions: z.input<typeof step> = {
  id: 'reactions',
  kicker: 'Sunday 13 October, hours not given',
  title: 'Fears of a return',
  kind: 'said',
  paragraphs: [
    {
      passages: [
        {
          claim: 'bipartisan-backlash',
          text: 'Politicians of both U.S. parties spoke against the pull-out, [The Hill](speaker:the-hill) wrote.',
        },
        {
          id: 'many-fear',
          claim: 'resurgence-fears',
          text: 'That [ISIS](term:isis) might come back was the worry of “many”, whom [The Hill](speaker:the-hill) does not name.',
        },
        {
          claim: 'mattis-resurge',
          text: '[James Mattis](speaker:james-mattis), a former Secretary of Defense, was certain of it: “if we don’t keep the pressure on, then ISIS will resurge,” he told NBC. “It’s absolutely a given that they will come back.”',
        },
        {
          claim: 'turkey-terrorist-view',
          text: 'In Turkey’s view, as [The Hill](speaker:the-hill) gives it, the Kurdish-led forces were themselves a “terrorist insurgency”.',
        },
      ],
      notes: [
        {
          claim: 'mattis-taped-saturday',
          to: 'mattis-resurge',
          text: 'The interview was taped on Saturday 12 October; [Mediaite](speaker:mediaite) had a piece of it that day.',
        },
        {
          claim: 'house-vote',
          to: 'bipartisan-backlash',
          text: 'On 16 October [the U.S. House](speaker:us-house) voted 354 to 60 to condemn the withdrawal (CBS).',
        },
      ],
    },
  ],
  events: ['mattis'],
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
    alt: 'Northern Syria and the Turkish border, with nothing marked but towns: these are views and forecasts, and none has a place to mark.',
  },
  slide: 'many-fear',
  teaching: {
    notes: [
      'A forecast can be quoted exactly and still be only a forecast. Mattis’s words are the same in The Hill and in NBC’s own text: that he spoke them can be checked, that ISIS would come back could not.',
      'He was a former Secretary of Defense by then. Who speaks, and from where, is part of the claim.',
    ],
    question:
      '“Many” fear a return of ISIS, writes The Hill; Mattis says that it will come. What can a reader check in the one, and what in the other?',
    answer: [
      {
        claim: 'mattis-resurge',
        text: 'That [Mattis](speaker:james-mattis) said it: NBC has the same words. It stays a forecast.',
      },
      {
        claim: 'resurgence-fears',
        text: 'The “many” cannot be asked, since [The Hill](speaker:the-hill) does not name them.',
      },
    ],
    howDoWeKnow:
      'Mattis’s words as The Hill prints them match NBC’s own text. “Many” cannot be checked.',
  },
}
