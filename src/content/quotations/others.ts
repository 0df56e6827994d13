import type { z } from 'zod'
import type { quotation } from '../../schema/claim'

/** Not in the article. */
export const others: z.input<typeof quotation>[] = [
  {
    id: 'save-this-morning',
    speaker: 'save-the-children',
    outlet: 'save-the-children',
    text: 'this morning',
    sources: ['save-the-children-release'],
    check: 'In a release dated 13 October 2019, of shells on the camp.',
  },
  {
    id: 'erdogan-disinformation-word',
    speaker: 'recep-tayyip-erdogan',
    outlet: 'reuters',
    text: 'disinformation',
    sources: ['reuters-jpost-erdogan', 'afp-borneo-bulletin'],
    check: 'A translation; AFP has the same word.',
  },
  {
    id: 'administration-mercenaries',
    speaker: 'kurdish-led-administration',
    outlet: 'reuters',
    text: 'mercenaries',
    sources: ['reuters-national-post'],
    check: 'The administration’s word for groups backed by Turkey.',
  },
  {
    id: 'the-week-more-than-700',
    speaker: 'kurdish-led-administration',
    outlet: 'the-week',
    text: 'more than 700',
    sources: ['the-week-yahoo', 'the-hill-article'],
    check: 'The article has the same words from outlets it does not name.',
  },
]
