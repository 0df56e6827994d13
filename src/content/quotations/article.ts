import type { z } from 'zod'
import type { quotation } from '../../schema/claim'

/** The article’s own phrases. */
export const article: z.input<typeof quotation>[] = [
  {
    id: 'hill-reportedly',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'reportedly',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-hundreds',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'hundreds',
    sources: ['the-hill-article'],
    check: 'At the head of a sentence in the article, so with a capital there.',
  },
  {
    id: 'hill-35-miles',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'about 35 miles',
    sources: ['the-hill-article'],
    check: 'AP, which the article cites, has 35 kilometres.',
  },
  {
    id: 'hill-other-news-outlets',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'Other news outlets',
    sources: ['the-hill-article'],
    check: 'The article does not say which.',
  },
  {
    id: 'hill-surrounding-area',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'the surrounding area',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-senior-official',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'a senior official at the camp',
    sources: ['the-hill-article'],
    check: 'NBC News and The Defense Post call Ayaf co-chair of the camp.',
  },
  {
    id: 'hill-local-reporters',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'local reporters',
    sources: ['the-hill-article'],
    check: 'The article does not say which.',
  },
  {
    id: 'hill-terrorist-insurgency',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'terrorist insurgency',
    sources: ['the-hill-article'],
    check:
      'The article’s words for Turkey’s view, not a quotation from Turkey.',
  },
  {
    id: 'hill-most-effective-allies',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'most effective allies',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-many',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'many',
    sources: ['the-hill-article'],
  },

  {
    id: 'hill-hours-before',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'hours before',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-northern-syria',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'northern Syria',
    sources: ['the-hill-article'],
    check: 'Esper has the same words in CBS’s transcript.',
  },
]
