import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'
import { authorityName, outletName, personName, placeName } from './names'
import type { Chance } from './random'

export type Content = z.input<typeof storySchema>
type Speaker = Content['speakers'][number]
type Source = Content['sources'][number]
type Place = Content['places'][number]

export const ARTICLE = 'first-article'
export const PAPER = 'the-paper'
export const OWN = 'this-page'
export const CROWDED = '2031-03-04'

/** For one event of the published story: so many speakers, sources, places. */
const PER_EVENT = { speakers: 49 / 14, sources: 57 / 14, places: 15 / 14 }

export interface Cast {
  speakers: Speaker[]
  sources: Source[]
  places: Place[]
  /** Each in turn, so that nobody is without a word: who speaks for a side, who reports, and a source that is not the article. */
  nextParty(): Speaker
  nextOutlet(): Speaker
  nextSource(): Source
}

/** One after the other, and from the first again. */
function inTurn<T>(list: readonly T[]): () => T {
  let turn = 0
  return function next() {
    const found = list[turn++ % list.length]
    if (found === undefined) throw new Error('There is nobody to choose.')
    return found
  }
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function speaker(
  id: string,
  name: string,
  kind: Speaker['kind'],
  account: string,
): Speaker {
  return { id, name, kind, account, short: [capital(name)] }
}

/** Who speaks in a story of so many events, through what, and of where. */
export function castOf(events: number, chance: Chance): Cast {
  const share = (per: number) => Math.max(4, Math.round(events * per))
  const count = share(PER_EVENT.speakers)
  const outlets = Array.from({ length: Math.ceil(count / 2) }, (_, i) =>
    speaker(`outlet-${i + 1}`, outletName(i), 'outlet', 'outlets'),
  )
  const parties = Array.from({ length: count - outlets.length }, (_, i) =>
    i % 2
      ? speaker(`person-${i + 1}`, personName(i), 'person', 'residents')
      : speaker(
          `authority-${i + 1}`,
          authorityName(i),
          'authority',
          i % 4 ? 'council' : 'harbour',
        ),
  )
  const others = Array.from(
    { length: share(PER_EVENT.sources) },
    (_, i): Source => ({
      ...{ id: `source-${i + 1}`, kind: i % 5 ? 'article' : 'report' },
      outlet: outletName(i % outlets.length),
      title: `The day in ${placeName(i)}, as we heard of it`,
      url: `https://example.org/reports/${i + 1}`,
      published: {
        precision: 'day',
        date: `2031-03-${String(5 + (i % 4)).padStart(2, '0')}`,
      },
    }),
  )
  return {
    nextParty: inTurn(parties),
    nextOutlet: inTurn(outlets),
    nextSource: inTurn(others),
    speakers: [
      speaker(PAPER, 'The Paper', 'outlet', 'outlets'),
      speaker(OWN, 'this page', 'own', 'own'),
      ...outlets,
      ...parties,
    ],
    sources: [
      {
        ...{ id: ARTICLE, outlet: 'The Paper', kind: 'article' },
        ...{ title: 'One day on the coast', url: 'https://example.org/day' },
        published: { precision: 'day', date: '2031-03-05' },
      },
      {
        ...{ id: 'own-measure', outlet: 'This page', kind: 'own' },
        published: { precision: 'month', date: '2031-04-01' },
      },
      ...others,
    ],
    places: placesOf(share(PER_EVENT.places), chance),
  }
}

/** The fixture's land: the border runs near 40° S, and the ruler starts at Qarn. */
function placesOf(count: number, chance: Chance): Place[] {
  const qarn = { lat: -40.45, lng: 73 }
  return Array.from({ length: count }, (_, i): Place => {
    const isFocus = i === 0
    const at = isFocus
      ? qarn
      : { lat: -41.2 + 1.9 * chance.next(), lng: 71.8 + 2.9 * chance.next() }
    return {
      id: isFocus ? 'qarn' : `place-${i}`,
      name: isFocus ? 'Qarn' : placeName(i + 40),
      kind: i % 6 === 1 ? 'city' : 'town',
      country: at.lat < -40 ? 'MRV' : 'TLN',
      at: { lat: round(at.lat), lng: round(at.lng) },
      names: i % 3 ? [] : [{ lang: 'ar', name: 'قرن الريح' }],
      sources: [`source-${1 + (i % 4)}`],
    }
  })
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000
