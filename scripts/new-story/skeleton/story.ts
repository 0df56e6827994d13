import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'
import { claims } from './claims'
import { events } from './events'
import { lesson } from './lesson'
import { map } from './map'
import { places } from './places'
import { sources } from './sources'
import { accounts, speakers } from './speakers'
import { steps } from './steps'

/** Begin with sources, speakers and claims; see src/content/README.md. */
export const story: z.input<typeof storySchema> = {
  id: 'new-story',
  namespace: 'new-story-explainer',
  lang: 'en',
  title: 'FILL IN: Title',
  description: 'FILL IN: what was reported, where and when, in a sentence.',
  version: '1900-01-05',
  article: 'the-article',
  notice: 'FILL IN: what this is not. It is not a map of today.',
  // Leave it out where there is nothing to warn of.
  contentNote: 'FILL IN: what a reader should know before reading on.',
  opening: {
    scene: {
      frame: 'region',
      places: ['a-city'],
      alt: 'FILL IN: where all of it took place, in words.',
    },
    // Ids of passages in steps.ts.
    brief: ['brief-event'],
    figures: [{ claim: 'official-count', by: 'FILL IN Official' }],
    unconfirmed: 'brief-unconfirmed',
    after: [],
  },
  // Colours of at least 4.5 : 1 on the paper of each theme.
  kinds: [
    {
      id: 'happened',
      name: 'FILL IN: what happened',
      light: '#9B1C31',
      dark: '#F58A95',
      shape: 'star',
    },
    {
      id: 'said',
      name: 'FILL IN: what was said',
      light: '#5A4A8C',
      dark: '#BFB2EE',
      shape: 'square',
    },
  ],
  lanes: [
    {
      id: 'happened',
      kind: 'happened',
      name: 'FILL IN: What happened',
      short: 'FILL IN',
    },
    { id: 'said', kind: 'said', name: 'FILL IN: What was said', short: 'said' },
  ],
  // The first is the one that all dates and times are on.
  clocks: [
    {
      id: 'there',
      name: 'FILL IN: local time',
      short: 'Loc.',
      utcOffset: 0,
    },
  ],
  axis: {
    from: '1900-01-01',
    // The day that is drawn hour by hour.
    magnified: '1900-01-03',
    to: '1900-01-04',
    contextTo: '1900-01-06',
  },
  accounts,
  speakers,
  sources,
  places,
  claims,
  quotations: [],
  events,
  comparisons: [
    {
      id: 'counts',
      step: 'what-happened',
      title: 'FILL IN: Every figure, and where it comes from',
      caption: 'FILL IN: grouped by origin; no total.',
      origins: [
        { name: 'FILL IN: From officials', claims: ['official-count'] },
        { name: 'FILL IN: From other reports', claims: ['other-count'] },
      ],
    },
  ],
  glossary: [
    {
      id: 'a-term',
      term: 'FILL IN: a word',
      text: 'FILL IN: what it means, for a reader of fourteen.',
      sources: ['the-article'],
    },
  ],
  steps,
  // Leave it out where no other report tells what followed.
  closing: {
    title: 'FILL IN: What followed',
    notes: [{ text: 'FILL IN: what other reports say of the days after.' }],
  },
  method: {
    id: 'method',
    title: 'How this was made',
    paragraphs: [
      'FILL IN: what was read, what was computed, what is not known, where reports differ.',
    ],
  },
  lesson,
  map,
}
