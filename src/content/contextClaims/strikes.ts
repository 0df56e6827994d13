import type { z } from 'zod'
import type { claim } from '../../schema/claim'

/** Where shells and bombs are said to have fallen. */
export const strikes: z.input<typeof claim>[] = [
  {
    id: 'sohr-villages',
    text: 'The Syrian Observatory for Human Rights spoke of Turkish strikes on villages near the camp, and of clashes between groups backed by Turkey and Kurdish-led forces.',
    kind: 'assertion',
    speaker: 'syrian-observatory',
    via: ['ap'],
    saidAt: { precision: 'day', date: '2019-10-13' },
    publishedAt: { precision: 'day', date: '2019-10-13' },
    status: 'claimed',
    disputedBy: [],
    sources: ['ap-huffpost-au', 'sohr-camp'],
    context: true,
    check: 'The parts we read name no village.',
  },
  {
    id: 'anadolu-no-camp-strike',
    text: 'A report that we take to be Anadolu’s cites an unnamed witness, who said there had been no strikes on the camp, and adds that Turkey had denied such strikes.',
    kind: 'assertion',
    speaker: 'anadolu',
    via: [],
    saidAt: { precision: 'day', date: '2019-10-13' },
    publishedAt: {
      precision: 'day',
      date: '2019-10-13',
      note: 'The copy we read shows no day; the witness spoke on Sunday.',
    },
    status: 'claimed',
    disputedBy: ['save-shells-on-camp'],
    sources: ['global-daily-news-strikes', 'anadolu-fire'],
    context: true,
    check:
      'The copy, in Global Daily News, does not name Anadolu. It speaks of strikes on the camp; the article speaks of strikes around it.',
  },

  {
    id: 'save-shells-on-camp',
    text: 'Save the Children wrote that shells had fallen on the camp that Sunday morning.',
    kind: 'assertion',
    speaker: 'save-the-children',
    via: [],
    saidAt: { precision: 'day', date: '2019-10-13' },
    publishedAt: { precision: 'day', date: '2019-10-13' },
    status: 'claimed',
    disputedBy: ['anadolu-no-camp-strike'],
    sources: ['save-the-children-release'],
    context: true,
    check: 'It does not say whose shells they were.',
  },
]
