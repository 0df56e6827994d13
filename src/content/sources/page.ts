import type { z } from 'zod'
import type { source } from '../../schema/record'

/** The article, and what we measured ourselves. */
export const page: z.input<typeof source>[] = [
  {
    id: 'the-hill-article',
    outlet: 'The Hill',
    title:
      'Hundreds of ISIS supporters escape amid clashes between Turkish, Kurdish forces',
    url: 'https://thehill.com/homenews/administration/465578-hundreds-of-isis-supporter-escape-amid-clashes-between-turkish',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'article',
  },
  {
    id: 'measurement',
    outlet: 'This page',
    title: 'Distance from Ain Issa to the nearest point of the border',
    published: { precision: 'month', date: '2026-11-01' },
    kind: 'own',
  },
]
