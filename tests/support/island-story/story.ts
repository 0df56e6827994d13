import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'
import { article, at, claims, on, speakers } from './claims'
import { map } from './map'
import { sides } from './sides'
import { steps } from './steps'

type Content = z.input<typeof storySchema>

const place = (
  [id, name]: [string, string],
  [lat, lng]: [number, number],
  names: [string, string][],
  kind: 'town' | 'city' = 'town',
) => ({
  ...{ id, name, kind, country: 'NUR', sources: article, at: { lat, lng } },
  names: names.map(([lang, local]) => ({ lang, name: local })),
})

/** Seven steps of one article and nothing else: no other reports, no lesson, no border, no terms, no warning. */
export const story: Content = {
  ...{ id: 'lamp', namespace: 'lamp-explainer', lang: 'en' },
  ...{ title: 'Three Nights Without the Lamp', shortTitle: 'The Lamp' },
  description:
    'Invented for tests: there is no such island, lamp or newspaper.',
  ...{ version: '1932-01-09', article: 'courier-article' },
  notice: 'This is invented, and dated May 1931.',
  opening: {
    scene: {
      frame: 'island',
      places: ['port-salam', 'bandar', 'sela', 'tern'],
      alt: 'Nur Island in the open sea, with Lamp Point on its north-eastern coast.',
    },
    brief: ['brief-dark'],
    figures: [
      { claim: 'boats-14', by: 'the Harbour Office' },
      { claim: 'boats-9', by: 'the Weather Post' },
      { claim: 'boats-20', by: 'passengers, whom nobody names' },
    ],
    after: ['brief-settled', 'brief-relit'],
  },
  kinds: [
    {
      ...{ id: 'lamp', name: 'the lamp', shape: 'star' },
      ...{ light: '#7A5B00', dark: '#E8C35A' },
    },
    {
      ...{ id: 'sea', name: 'at sea', shape: 'ring' },
      ...{ light: '#0B5D4E', dark: '#7FD3BF' },
    },
    {
      ...{ id: 'wire', name: 'what was wired', shape: 'square' },
      ...{ light: '#8A1F6A', dark: '#EFA1D6' },
    },
  ],
  lanes: [
    { id: 'lamp', kind: 'lamp', name: 'The lamp', short: 'lamp' },
    { id: 'sea', kind: 'sea', name: 'At sea', short: 'sea' },
    { id: 'wire', kind: 'wire', name: 'What was wired', short: 'wired' },
  ],
  clocks: [
    { id: 'island', name: 'island time', short: 'Nur', utcOffset: -9.5 },
  ],
  axis: {
    ...{ from: '1931-05-13', magnified: '1931-05-14' },
    ...{ to: '1931-05-17', contextTo: '1931-05-17' },
  },
  accounts: ['outlet', 'unnamed', 'authority', 'person', 'monitor'].map(
    (id) => ({ id, name: `Account of the ${id}` }),
  ),
  speakers,
  sources: [
    {
      ...{ id: 'courier-article', outlet: 'The Island Courier' },
      ...{ title: 'No lamp', url: 'https://example.org/lamp' },
      ...{ published: on(17), kind: 'article' },
    },
  ],
  places: [
    place(['lamp-point', 'Lamp Point'], [0.29, -129.38], [['he', 'ראש הנר']]),
    place(
      ['port-salam', 'Port Salam'],
      [-0.4, -129.9],
      [
        ['ar', 'مرفأ السلام'],
        ['he', 'נמל שלום'],
      ],
      'city',
    ),
    place(['bandar', 'Bandar'], [0.11, -130.27], [['fa', 'بندر']]),
    place(['sela', 'Sela'], [0, -129.6], [['he', 'סלע']]),
    place(['tern', 'Tern'], [0.36, -128.95], []),
  ],
  claims,
  quotations: [
    {
      ...{ id: 'pell-sand', speaker: 'pell', outlet: 'courier' },
      ...{ text: 'Sand, and thank God for it.', sources: article },
    },
  ],
  events: [
    {
      ...{ id: 'dark', lane: 'lamp', step: 'lamp-out', label: ['No lamp'] },
      ...{ name: 'The lamp does not burn', claims: ['lamp-dark'] },
      ...{ places: ['lamp-point'], when: on(13) },
    },
    {
      ...{ id: 'grounding', lane: 'sea', step: 'shoal' },
      ...{ label: ['A boat', 'touches ground'], claims: ['touched', 'sand'] },
      ...{ name: 'A boat touches the shoal', places: ['tern'] },
      when: {
        ...{ precision: 'span', date: '1931-05-14' },
        ...{ time: '02:00', until: '04:00' },
      },
    },
    {
      ...{ id: 'forecast', lane: 'wire', step: 'fog', label: ['Fog expected'] },
      ...{ name: 'The Weather Post expects fog', claims: ['fog-forecast'] },
      ...{ when: at(14, '06:45'), tick: true },
    },
    {
      ...{ id: 'keeper', lane: 'wire', step: 'lamp-out', label: ['“No oil”'] },
      ...{ name: 'Naur says that no oil came', claims: ['oil-late'] },
      when: at(14, '07:30'),
    },
    {
      ...{ id: 'notice', lane: 'wire', step: 'fog', label: ['Told to wait'] },
      ...{ name: 'The Harbour Office tells boats to wait' },
      ...{ claims: ['notice'], places: ['port-salam'], when: at(14, '09:15') },
    },
    {
      ...{ id: 'waiting', lane: 'sea', step: 'how-many-boats' },
      ...{ label: ['Boats wait'], name: 'Boats wait outside' },
      ...{ claims: ['boats-14', 'boats-9', 'boats-20'], when: on(14) },
    },
    {
      ...{ id: 'oil', lane: 'wire', step: 'blame', label: ['“Oil was sent”'] },
      ...{ name: 'The Harbour Office says that oil was sent' },
      ...{ claims: ['oil-sent'], when: on(15) },
    },
    {
      ...{ id: 'relit', lane: 'lamp', step: 'lit-again', label: ['Lit again'] },
      ...{ name: 'The lamp burns again', claims: ['relit'] },
      places: ['lamp-point'],
      when: { precision: 'by', date: '1931-05-16', time: '19:10' },
    },
  ],
  comparisons: [
    {
      ...{ id: 'boats', step: 'how-many-boats', title: 'Every count of boats' },
      caption: 'Grouped by who counted; there is no total.',
      origins: [
        { name: 'From the Harbour Office', claims: ['boats-14'] },
        { name: 'From the Weather Post', claims: ['boats-9'] },
        { name: 'From passengers', claims: ['boats-20'] },
      ],
    },
  ],
  sides,
  glossary: [],
  steps,
  method: {
    ...{ id: 'method', title: 'How this was made' },
    paragraphs: ['By hand, from nothing: all of it is invented.'],
  },
  map,
}
