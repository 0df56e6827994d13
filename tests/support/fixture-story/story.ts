// An invented story with everything that a story may have.

import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'
import { article, claims, log, on, speakers, tuesday } from './claims'
import { lesson } from './lesson'
import { steps } from './steps'

type Content = z.input<typeof storySchema>

const place = (
  [id, name, country, lang, local]: [string, string, string, string, string],
  [lat, lng]: [number, number],
  kind: 'town' | 'city' = 'town',
) => ({
  ...{ id, name, kind, country, sources: log },
  ...{ at: { lat, lng }, names: [{ lang, name: local }] },
})
export const story: Content = {
  ...{ id: 'zafra', namespace: 'zafra-explainer', lang: 'en' },
  title: 'One Tuesday on the Strait of Zafra',
  description: 'Invented for tests: there is no such strait, ferry or country.',
  ...{ version: '2031-04-01', article: 'gazette-article' },
  notice: 'This is invented, and dated March 2031.',
  contentNote: 'This page speaks of boats that stayed away.',
  opening: {
    scene: {
      frame: 'coast',
      places: ['sahil', 'rasif', 'shaar'],
      alt: 'The coast of Marvane south of Tellune, with Qarn and the strait.',
    },
    brief: ['brief-ferry'],
    figures: [
      { claim: 'boats-40', by: 'the Pilots’ Guild' },
      { claim: 'boats-30', by: 'Mariam Dahr, captain of the ferry' },
      { claim: 'boats-20', by: 'other gazettes, which are not named' },
    ],
    ...{ unconfirmed: 'brief-unconfirmed', after: ['brief-lights'] },
  },
  kinds: [
    {
      ...{ id: 'lights', name: 'lights', shape: 'square' },
      ...{ light: '#00575A', dark: '#7FD6D8' },
    },
    {
      ...{ id: 'closure', name: 'closure', shape: 'chevron' },
      ...{ light: '#6B3FA0', dark: '#C9ADF0' },
    },
  ],
  lanes: [
    { id: 'seen', kind: 'lights', name: 'What was seen', short: 'seen' },
    { id: 'shut', kind: 'closure', name: 'The closure', short: 'closure' },
  ],
  clocks: [
    { id: 'strait', name: 'strait time', short: 'Strait', utcOffset: 5.5 },
    { id: 'capital', name: 'capital time', short: 'Cap.', utcOffset: -3 },
  ],
  axis: {
    ...{ from: '2031-02-27', magnified: '2031-03-04' },
    ...{ to: '2031-03-05', contextTo: '2031-03-08' },
  },
  accounts: ['outlet', 'unnamed', 'authority', 'person', 'monitor', 'own'].map(
    (id) => ({ id, name: `Account of the ${id}` }),
  ),
  speakers,
  sources: [
    {
      ...{ id: 'gazette-article', outlet: 'The Gazette', title: 'No ferry' },
      ...{ url: 'https://example.org/ferry', published: on('2031-03-05') },
      kind: 'article',
    },
    {
      ...{ id: 'watch-log', outlet: 'Coast Watch', kind: 'report' },
      ...{ url: 'https://example.org/log', carriedBy: 'The Pier' },
      published: { precision: 'undated' },
    },
    {
      ...{ id: 'own-measure', outlet: 'This page', kind: 'own' },
      published: { precision: 'month', date: '2031-04-01' },
    },
  ],
  places: [
    place(['qarn', 'Qarn', 'MRV', 'ar', 'قرن الريح'], [-40.45, 73]),
    place(['sahil', 'Sahil', 'MRV', 'ar', 'ساحل'], [-40.95, 72.3], 'city'),
    place(['rasif', 'Rasif', 'TLN', 'ar', 'رصيف'], [-39.62, 72.2]),
    place(['shaar', 'Shaar', 'TLN', 'he', 'שער הים'], [-39.5, 73.9]),
  ],
  claims,
  quotations: [
    {
      ...{ id: 'dahr-today', speaker: 'mariam-dahr', outlet: 'gazette' },
      ...{ text: 'Not today, and not on this water.', sources: article },
    },
  ],
  events: [
    {
      ...{ id: 'warning', lane: 'seen', step: 'coast', label: ['Lights'] },
      ...{ name: 'Lights are seen', claims: ['lights-seen'] },
      when: on('2031-02-28'),
    },
    {
      ...{ id: 'stop', lane: 'shut', step: 'ferry', label: ['Ferry', 'stops'] },
      ...{ name: 'The ferry stops', claims: ['ferry-stopped', 'first-log'] },
      when: tuesday,
      contextWhen: {
        ...{ ...tuesday, precision: 'span', time: '05:00', until: '06:40' },
      },
    },
    {
      ...{ id: 'log', lane: 'shut', step: 'ferry', label: ['earliest log'] },
      ...{ name: 'Earliest log', claims: ['first-log'], tick: true },
      when: { ...tuesday, precision: 'minute', time: '06:40' },
    },
    {
      ...{ id: 'order', lane: 'shut', step: 'boats', label: ['Order'] },
      ...{ name: 'Dahr tells of an order', claims: ['order-said'] },
      when: { ...tuesday, precision: 'by', time: '21:30' },
    },
    {
      ...{ id: 'again', lane: 'shut', step: 'boats', label: ['Runs again'] },
      ...{ name: 'The ferry runs again', claims: ['reopened'] },
      when: on('2031-03-07'),
    },
  ],
  comparisons: [
    {
      ...{ id: 'counts', step: 'boats', title: 'Every count' },
      caption: 'Grouped by origin; no total.',
      origins: [
        { name: 'From the guild', claims: ['boats-40', 'boats-30'] },
        { name: 'From others', claims: ['boats-20'] },
      ],
      beside: 'boats-12',
    },
  ],
  glossary: [
    {
      ...{ id: 'line', term: 'The line', sources: article },
      text: 'The border, as [The Gazette](speaker:gazette) calls it.',
    },
  ],
  steps,
  closing: {
    title: 'What followed',
    notes: [{ text: 'No more is invented.' }],
  },
  method: { id: 'method', title: 'How it was made', paragraphs: ['By hand.'] },
  lesson,
  map: {
    ...{ home: 'MRV', border: ['MRV', 'TLN'], focus: 'qarn' },
    frames: [
      {
        id: 'coast',
        bounds: { south: -41.3, west: 71.4, north: -39.2, east: 75.3 },
        tall: { south: -41.7, west: 71.7, north: -38.9, east: 74.4 },
      },
      {
        id: 'near',
        bounds: { south: -41.2, west: 71.8, north: -39.3, east: 74.6 },
        wide: { south: -40.9, west: 72.3, north: -39.75, east: 73.9 },
      },
    ],
    areas: [
      {
        ...{ form: 'halo', id: 'haze', kind: 'lights', claim: 'lights-seen' },
        ...{ label: 'Lights', note: 'no spot given', around: 'shaar' },
        ...{ radiusKm: 40, labelAt: { lat: -40.05, lng: 73.9 } },
      },
    ],
    rings: [
      {
        ...{ id: 'pier', kind: 'closure', claim: 'ferry-stopped' },
        ...{ label: 'Pier by the town', note: 'spot not shown', place: 'qarn' },
        labelAt: { lat: -40.85, lng: 73.3 },
      },
    ],
    rulers: [
      {
        ...{ id: 'to-line', from: 'qarn', claim: 'measured-line' },
        printed: { km: 48.28, label: '30 miles', claim: 'thirty-miles' },
      },
    ],
    landLabels: [
      {
        ...{ text: 'TELLUNE', style: 'country' },
        stands: [{ at: { lat: -39.35, lng: 73.1 }, frames: ['coast', 'near'] }],
      },
      {
        ...{ text: 'Strait of Zafra', style: 'water' },
        stands: [{ at: { lat: -40, lng: 74.6 }, frames: ['coast'] }],
      },
    ],
    locator: {
      bounds: { south: -44, west: 67, north: -36.5, east: 79 },
      labels: [{ text: 'Marvane', at: { lat: -42.5, lng: 73 }, home: true }],
    },
    credit: 'Drawn by hand for tests',
  },
}
