// What every generated story has alike: kinds, lanes and the map.

import type { Content } from './cast'

export const FRAMES = ['coast', 'near', 'north', 'south']
export const LANES = ['strikes', 'people', 'orders', 'said']

export const kindsAndLanes: Pick<Content, 'kinds' | 'lanes'> = {
  kinds: [
    {
      id: 'star',
      name: 'strikes',
      shape: 'star',
      light: '#9B1C31',
      dark: '#F58A95',
    },
    {
      id: 'ring',
      name: 'people',
      shape: 'ring',
      light: '#A8430A',
      dark: '#F2A164',
    },
    {
      id: 'chevron',
      name: 'orders',
      shape: 'chevron',
      light: '#1A5A91',
      dark: '#86BDEB',
    },
    {
      id: 'square',
      name: 'said',
      shape: 'square',
      light: '#5A4A8C',
      dark: '#BFB2EE',
    },
  ],
  lanes: [
    {
      id: 'strikes',
      kind: 'star',
      name: 'What stood still',
      short: 'stood still',
    },
    { id: 'people', kind: 'ring', name: 'Where people went', short: 'people' },
    { id: 'orders', kind: 'chevron', name: 'Orders', short: 'orders' },
    {
      id: 'said',
      kind: 'square',
      name: 'What was said',
      short: 'what was said',
    },
  ],
}

export const map: Content['map'] = {
  ...{ home: 'MRV', border: ['MRV', 'TLN'], focus: 'qarn' },
  frames: [
    {
      id: 'coast',
      bounds: { south: -41.3, west: 71.6, north: -39.2, east: 75 },
    },
    {
      id: 'near',
      bounds: { south: -41, west: 72.1, north: -39.6, east: 73.9 },
    },
    {
      id: 'north',
      bounds: { south: -40.7, west: 72.2, north: -39.3, east: 74.2 },
    },
    {
      id: 'south',
      bounds: { south: -41.4, west: 72, north: -39.9, east: 74.4 },
    },
  ],
  areas: [
    {
      ...{ form: 'halo', id: 'haze', kind: 'star', claim: 'e1-c1' },
      ...{ label: 'Lamps', note: 'no spot given', around: 'qarn' },
      ...{ radiusKm: 25, labelAt: { lat: -40.2, lng: 73.5 } },
    },
  ],
  rings: [
    {
      ...{ id: 'pier', kind: 'ring', claim: 'e1-c2', place: 'qarn' },
      ...{ label: 'Beside the town', note: 'spot not shown' },
      labelAt: { lat: -40.7, lng: 73.2 },
    },
  ],
  rulers: [{ id: 'to-line', from: 'qarn', claim: 'measured-line' }],
  landLabels: [
    {
      ...{ text: 'TELLUNE', style: 'country' },
      stands: [{ at: { lat: -39.5, lng: 73.1 }, frames: FRAMES }],
    },
  ],
  locator: {
    bounds: { south: -44, west: 67, north: -36.5, east: 79 },
    labels: [{ text: 'Marvane', at: { lat: -42.5, lng: 73 }, home: true }],
  },
  credit: 'Drawn by hand for tests',
}
