import { ARTICLE, type Cast, type Content, CROWDED, OWN, PAPER } from './cast'
import type { Chance } from './random'

type Claim = Content['claims'][number]
type Passage = { claim: string; text: string; id?: string }

/** Of the published story: 26 of 76 claims are the article's, for 14 events. */
const OF_ARTICLE = 2
const OF_OTHERS = [3, 4, 3]

const DID = [
  'a pump stood still for most of the day',
  'the bridge was closed to whoever came by road',
  'lamps were seen far out over the dark water',
  'a line of lorries turned back before the gate',
  'the harbour bell was heard from the old wall',
  'people left their houses and went up the hill',
]
const AND = [
  'and nobody could say for certain who had ordered it',
  'and for a while no word of it reached the capital',
  'although the road beside it had been open the night before',
  'while others in the town remembered it quite differently',
]

/** What is told of one event: its sentences, and the claims they rest on. */
export interface Told {
  claims: Claim[]
  passages: Passage[]
  notes: (Passage & { to?: string })[]
  /** Claims with a figure, for a comparison. */
  figures: string[]
}

/** `index` counts events from 0. */
export function tellEvent(index: number, cast: Cast, chance: Chance): Told {
  const said = { precision: 'day' as const, date: CROWDED }
  const published = { precision: 'day' as const, date: '2031-03-05' }
  const told: Told = { claims: [], passages: [], notes: [], figures: [] }
  const count = OF_ARTICLE + (OF_OTHERS[index % OF_OTHERS.length] ?? 3)
  for (let turn = 0; turn < count; turn++) {
    const id = `e${index + 1}-c${turn + 1}`
    const isContext = turn >= OF_ARTICLE
    const place = chance.oneOf(cast.places)
    const isParty = turn % 3 === 1
    const by = isParty
      ? cast.nextParty()
      : isContext
        ? cast.nextOutlet()
        : { id: PAPER, name: 'The Paper' }
    const [did, and] = [chance.oneOf(DID), chance.oneOf(AND)]
    const number = 5 + chance.below(900)
    const hasFigure = turn === 1 || (turn === 3 && index % 2 === 0)
    const what = hasFigure
      ? `${number} houses near ${place.name} had no light, that ${did}`
      : `near ${place.name} ${did}`
    told.claims.push({
      ...{ id, kind: turn === 4 ? 'opinion' : 'assertion' },
      text: `${by.name} said that ${what}.`,
      speaker: by.id,
      via: isParty ? [cast.nextOutlet().id, ...(isContext ? [] : [PAPER])] : [],
      ...{ saidAt: said, context: isContext },
      publishedAt:
        turn === 3
          ? {
              ...said,
              precision: 'minute',
              time: `1${index % 10}:2${index % 6}`,
            }
          : published,
      status: isParty ? 'claimed' : turn === 4 ? 'on-record' : 'reported',
      disputedBy: turn === 1 ? [`e${index + 1}-c4`] : [],
      sources: isContext
        ? [cast.nextSource().id, cast.nextSource().id]
        : [ARTICLE],
      ...(hasFigure && {
        figure: {
          ...{ value: number, words: String(number), bound: 'exact' },
          counts: 'houses without light',
        },
      }),
    })
    const text = `Of that day [${by.name}](speaker:${by.id}) said that ${what}${turn === 0 ? `, ${and}` : ''}.`
    if (hasFigure) told.figures.push(id)
    if (isContext)
      told.notes.push({
        claim: id,
        text,
        to: `e${index + 1}-c${1 + (turn % OF_ARTICLE)}`,
      })
    else told.passages.push({ claim: id, text, id: `s-${id}` })
  }
  return told
}

/** What this page itself says: it measured. */
export const measured: Claim = {
  ...{ id: 'measured-line', kind: 'assertion', speaker: OWN, via: [] },
  text: 'This page measures about 39 km.',
  saidAt: { precision: 'day', date: '2031-04-01' },
  publishedAt: { precision: 'day', date: '2031-04-01' },
  ...{ status: 'measured', disputedBy: [], context: true },
  sources: ['own-measure'],
}
