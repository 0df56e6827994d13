import type { z } from 'zod'
import type { source } from '../../../src/schema/record'

/** Every text you read. The article that the story follows comes first. */
export const sources: z.input<typeof source>[] = [
  {
    id: 'the-article',
    outlet: 'FILL IN: outlet',
    title: 'FILL IN: title of the article',
    url: 'https://example.org/fill-in-article',
    published: { precision: 'day', date: '1900-01-04' },
    kind: 'article',
  },
  {
    id: 'another-report',
    outlet: 'FILL IN: another outlet',
    title: 'FILL IN: title of its report',
    url: 'https://example.org/fill-in-report',
    published: { precision: 'day', date: '1900-01-03' },
    kind: 'report',
  },
]
