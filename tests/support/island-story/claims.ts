// The island's speakers and claims, and short ways to write them.

import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'

type Content = z.input<typeof storySchema>
type Claim = Content['claims'][number]
type Speaker = Content['speakers'][number]

export const article = ['courier-article']
export const on = (day: number) => ({
  ...{ precision: 'day' as const, date: `1931-05-${day}` },
})
export const at = (day: number, time: string) => ({
  ...{ precision: 'minute' as const, date: `1931-05-${day}`, time },
})

const by = (id: string, name: string, kind: Speaker['kind'], short = name) => ({
  ...{ id, name, kind, short: [short], account: kind },
})
export const speakers: Content['speakers'] = [
  by('courier', 'The Island Courier', 'outlet', 'The Courier'),
  by('office', 'the Harbour Office', 'authority', 'The Harbour Office'),
  by('naur', 'Idris Naur', 'person', 'Naur'),
  by('pell', 'Ruth Pell', 'person', 'Pell'),
  by('post', 'the Weather Post', 'monitor', 'The Weather Post'),
  by('passengers', 'passengers', 'unnamed', 'Passengers'),
]

/** Claims of the one article there is, numbered in its order. */
let number = 0
const told = (id: string, text: string, more: Partial<Claim> = {}): Claim => {
  number += 1
  return {
    ...{ id, text, number, kind: 'assertion', speaker: 'courier', via: [] },
    ...{ saidAt: on(17), publishedAt: on(17), status: 'reported' },
    ...{ disputedBy: [], sources: article, context: false },
    ...more,
  }
}
/** The word of one party, handed on by the article. */
const word = (id: string, speaker: string, text: string, more = {}): Claim =>
  told(id, text, { speaker, via: ['courier'], status: 'claimed', ...more })

const boats = (
  value: number,
  words: string,
  bound: 'exact' | 'about' | 'more-than',
) => ({ figure: { value, words, bound, counts: 'boats that waited' } })

export const claims: Content['claims'] = [
  told('lamp-dark', 'The Courier wrote that the lamp did not burn that night.'),
  told('office-runs', 'The Courier wrote that the Harbour Office runs it.'),
  word('oil-late', 'naur', 'Idris Naur said that the oil never came.', {
    ...{ saidAt: at(14, '07:30'), disputedBy: ['oil-sent'] },
    holds: ['07:30'],
  }),
  word('oil-sent', 'office', 'The Harbour Office said that oil was sent.', {
    ...{ saidAt: on(15), publishedAt: on(15), disputedBy: ['oil-late'] },
  }),
  word('fog-forecast', 'post', 'The Weather Post expected fog for two days.', {
    ...{ kind: 'forecast', saidAt: at(14, '06:45') },
    ...{ publishedAt: at(14, '06:45'), holds: ['06:45'] },
  }),
  word('notice', 'office', 'The Harbour Office told all boats to wait.', {
    ...{ saidAt: at(14, '09:15'), publishedAt: at(14, '09:15') },
    ...{ status: 'on-record', kind: 'position', holds: ['09:15'] },
  }),
  told('touched', 'The Courier wrote that a boat touched the shoal.', {
    holds: ['02:00', '04:00'],
  }),
  word('sand', 'pell', 'Ruth Pell said that her boat felt sand.', {
    saidAt: on(16),
  }),
  word('steer-by', 'pell', 'Ruth Pell said that crews steer by the lamp.'),
  word('boats-14', 'office', 'The Harbour Office counted 14 boats.', {
    ...{ disputedBy: ['boats-9'], ...boats(14, '14', 'exact') },
  }),
  word('boats-9', 'post', 'The Weather Post counted about 9 boats.', {
    ...{ disputedBy: ['boats-14'], ...boats(9, 'about 9', 'about') },
  }),
  word('boats-20', 'passengers', 'Passengers spoke of more than 20 boats.', {
    ...boats(20, 'more than 20', 'more-than'),
  }),
  told('not-settled', 'The Courier wrote that no count could be checked.'),
  word('blame', 'naur', 'Idris Naur holds the office to be at fault.', {
    kind: 'opinion',
  }),
  told('relit', 'The Courier wrote that the lamp burned again by 19:10.', {
    holds: ['19:10'],
  }),
  word('inquiry', 'office', 'The Harbour Office spoke of an inquiry.', {
    saidAt: { precision: 'month', date: '1931-05-01' },
  }),
]
