// The fixture's speakers and claims, and short ways to write them.

import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'

type Content = z.input<typeof storySchema>
type Claim = Content['claims'][number]
type Speaker = Content['speakers'][number]

export const article = ['gazette-article']
export const log = ['watch-log']
export const on = (date: string) => ({ precision: 'day' as const, date })
export const tuesday = on('2031-03-04')

const by = (id: string, name: string, kind: Speaker['kind'], short = name) => ({
  ...{ id, name, kind, short: [short], account: kind },
})
/** A claim of the invented article; `more` overrides. */
const told = (id: string, text: string, more: Partial<Claim>): Claim => ({
  ...{ id, text, kind: 'assertion', speaker: 'gazette', via: [] },
  ...{ saidAt: tuesday, publishedAt: on('2031-03-05'), status: 'reported' },
  ...{ disputedBy: [], sources: article, context: false },
  ...more,
})
/** A claim that the article does not make. */
const added = (id: string, text: string, more: Partial<Claim>): Claim =>
  told(id, text, {
    ...{ speaker: 'coast-watch', sources: log, context: true },
    ...more,
  })
const counted = (value: number, words: string, bound: 'exact' | 'about') => ({
  figure: { value, words, bound, counts: 'boats' },
})
export const speakers: Content['speakers'] = [
  by('gazette', 'The Gazette', 'outlet'),
  by('other-gazettes', 'other gazettes', 'unnamed', 'Other gazettes'),
  by('pilots', 'the Pilots’ Guild', 'authority', 'The Pilots’ Guild'),
  by('mariam-dahr', 'Mariam Dahr', 'person', 'Dahr'),
  by('coast-watch', 'Coast Watch', 'monitor'),
  by('this-page', 'this page', 'own', 'This page'),
]

export const claims: Content['claims'] = [
  told('ferry-stopped', 'The ferry stopped, said The Gazette.', {
    number: 1,
  }),
  told('boats-40', 'The Pilots’ Guild said that 40 boats stayed away.', {
    ...{ number: 2, speaker: 'pilots', via: ['coast-watch', 'gazette'] },
    ...{ status: 'claimed', disputedBy: ['boats-12'] },
    ...counted(40, '40', 'exact'),
  }),
  told('boats-30', 'Mariam Dahr spoke of about 30 boats.', {
    ...{ number: 3, speaker: 'mariam-dahr', via: ['gazette'] },
    ...{ status: 'claimed', ...counted(30, 'about 30', 'about') },
  }),
  told('boats-20', 'Other gazettes had about 20 boats.', {
    ...{ number: 4, speaker: 'other-gazettes', via: ['gazette'] },
    ...counted(20, 'about 20', 'about'),
  }),
  told('not-confirmed', 'The 40 was not confirmed, said The Gazette.', {
    ...{ number: 5, holds: ['40'] },
  }),
  told('lights-seen', 'Lights stood over the water, said The Gazette.', {
    number: 6,
  }),
  told('thirty-miles', 'The Gazette put Qarn 30 miles from the line.', {
    ...{ number: 7, holds: ['30'], disputedBy: ['measured-line'] },
  }),
  told('order-said', 'Mariam Dahr said that there had been an order.', {
    ...{ number: 8, speaker: 'mariam-dahr', via: ['gazette'] },
    ...{ status: 'on-record', kind: 'opinion' },
  }),
  added('boats-12', 'Coast Watch counted 12 boats.', {
    ...{ status: 'claimed', ...counted(12, '12', 'exact') },
  }),
  added('first-log', 'Coast Watch logged the stop at 06:40.', {
    ...{ holds: ['06:40'] },
  }),
  added('measured-line', 'This page measures about 39 km.', {
    ...{ speaker: 'this-page', status: 'measured', sources: ['own-measure'] },
  }),
  added('reopened', 'The guild said that the ferry ran again.', {
    ...{ speaker: 'pilots', via: ['coast-watch'], status: 'claimed' },
    ...{ saidAt: on('2031-03-07'), publishedAt: on('2031-03-07') },
  }),
]
