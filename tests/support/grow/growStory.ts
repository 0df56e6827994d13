import { ARTICLE, type Cast, type Content, CROWDED, castOf } from './cast'
import { type Chance, chanceOf } from './random'
import { measured, type Told, tellEvent } from './told'

type Event = Content['events'][number]
type Step = Content['steps'][number]
type When = Event['when']

/** Events that one step tells, by turns: 1.75 on average. */
const TOLD_TOGETHER = [2, 2, 1, 2]
/** Of four events three are on the crowded day, as in the published story. */
const CROWD = 0.72
const FRAMES = ['coast', 'near', 'north', 'south']
const LANES = ['strikes', 'people', 'orders', 'said']

/**
 * A story of so many events, wholly invented, that keeps every rule: for one
 * event as many claims, speakers, sources and places as the published story
 * has. The same for the same seed. Its basemap is the fixture's.
 */
export function growStory(count: number, seed = 1): Content {
  const chance = chanceOf(seed * 7919 + count)
  const cast = castOf(count, chance)
  const told = Array.from({ length: count }, (_, i) =>
    tellEvent(i, cast, chance),
  )
  const groups = together(count)
  const events = groups.flatMap((indexes, step) =>
    indexes.map((i) => eventOf(i, stepId(step), cast, told, chance)),
  )
  return {
    ...{ id: 'grown', namespace: 'grown-explainer', lang: 'en' },
    title: `One crowded day in ${count} events`,
    description: 'Invented for tests: there is no such coast, day or paper.',
    ...{ version: '2031-04-01', article: ARTICLE },
    notice: 'This is invented, and dated March 2031.',
    contentNote: 'This page speaks of houses that had no light.',
    opening: {
      scene: sceneOf(cast, 0, chance),
      ...{ brief: ['s-e1-c1'], unconfirmed: 's-e1-c2', after: [] },
      figures: [{ claim: 'e1-c2', by: nameOf(cast, told, 'e1-c2') }],
    },
    ...kindsAndLanes,
    clocks: [
      { id: 'coast', name: 'coast time', short: 'Qarn', utcOffset: 3 },
      { id: 'capital', name: 'capital time', short: 'Cap.', utcOffset: -4 },
    ],
    axis: {
      ...{ from: '2031-02-25', magnified: CROWDED },
      ...{ to: CROWDED, contextTo: '2031-03-13' },
    },
    accounts: ['outlets', 'residents', 'council', 'harbour', 'own'].map(
      (id) => ({ id, name: `Account of the ${id}` }),
    ),
    ...{ speakers: cast.speakers, sources: cast.sources, places: cast.places },
    claims: [measured, ...told.flatMap(({ claims }) => claims)],
    quotations: [],
    events,
    comparisons: comparisonsOf(groups, told),
    glossary: [],
    steps: groups.map((indexes, step) =>
      stepOf(step, indexes, cast, told, chance),
    ),
    closing: {
      title: 'What followed',
      notes: [
        {
          claim: 'measured-line',
          text: '[This page](speaker:this-page) measured {distance:to-line}.',
        },
      ],
    },
    method: {
      id: 'method',
      title: 'How it was made',
      paragraphs: ['By a generator.'],
    },
    map,
  }
}

const stepId = (step: number) => `part-${step + 1}`

function together(count: number): number[][] {
  const groups: number[][] = []
  for (let first = 0; first < count; ) {
    const size = TOLD_TOGETHER[groups.length % TOLD_TOGETHER.length] ?? 1
    const last = Math.min(count, first + size)
    groups.push(Array.from({ length: last - first }, (_, i) => first + i))
    first = last
  }
  return groups
}

function nameOf({ speakers }: Cast, told: Told[], id: string): string {
  const claim = told.flatMap(({ claims }) => claims).find((c) => c.id === id)
  return speakers.find((s) => s.id === claim?.speaker)?.name ?? ''
}

function eventOf(
  index: number,
  step: string,
  cast: Cast,
  told: Told[],
  chance: Chance,
): Event {
  const claims = told[index]?.claims ?? []
  const isContext = index % 5 === 4
  const place = chance.oneOf(cast.places)
  const when = whenOf(index, chance)
  const hours = Number('time' in when ? when.time.slice(0, 2) : 0)
  return {
    id: `e${index + 1}`,
    lane: LANES[index % 7 === 6 ? 3 : chance.below(LANES.length)] ?? 'said',
    label: index % 6 ? [place.name] : [`${place.name} again`, 'as some said'],
    name: `What was said of ${place.name}, part ${index + 1}`,
    step,
    claims: claims.filter((c) => c.context === isContext).map((c) => c.id),
    places: index % 2 ? [place.id] : [],
    when,
    // Other reports narrow the hour of some.
    ...(when.date === CROWDED && when.precision === 'day' && index % 4 === 1
      ? {
          contextWhen: {
            ...{ precision: 'span' as const, date: CROWDED },
            ...{ time: two(5 + hours), until: two(9 + hours) },
          },
        }
      : {}),
    tick: when.precision === 'minute' && index % 3 === 0,
  }
}

const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`

function whenOf(index: number, chance: Chance): When {
  if (chance.next() > CROWD) {
    const days = ['02-25', '02-28', '02-28', '03-01', '03-03', '03-07', '03-12']
    return { precision: 'day', date: `2031-${chance.oneOf(days)}` }
  }
  // Most of what is dated to the minute falls between six and ten at night.
  const hour = Math.floor(6 + 16 * ((chance.next() + chance.next()) / 2))
  const time = `${String(hour).padStart(2, '0')}:${10 + chance.below(49)}`
  const date = CROWDED
  if (index % 3 === 0) return { precision: 'day', date }
  if (index % 7 === 3) {
    return { precision: 'span', date, time: two(hour), until: two(hour + 2) }
  }
  return { precision: index % 5 ? 'minute' : 'by', date, time }
}

function sceneOf(cast: Cast, step: number, chance: Chance): Step['scene'] {
  const places = Array.from(
    { length: 4 + (step % 6) },
    () => chance.oneOf(cast.places).id,
  )
  return {
    frame: FRAMES[step % FRAMES.length] ?? 'coast',
    places: [...new Set(places)],
    rulers: step % 4 ? [] : ['to-line'],
    areas: step % 3 ? [] : ['haze'],
    rings: step % 5 ? [] : ['pier'],
    alt: 'The invented coast with its towns, the line and the strait.',
  }
}

function stepOf(
  step: number,
  indexes: number[],
  cast: Cast,
  told: Told[],
  chance: Chance,
): Step {
  return {
    id: stepId(step),
    kicker: 'Tuesday 4 March, hour as given',
    title: `What was told as part ${step + 1} of the day`,
    paragraphs: indexes.flatMap((i) => {
      const { passages, notes } = told[i] ?? {}
      return passages ? [{ passages, notes: notes ?? [] }] : []
    }),
    events: indexes.map((i) => `e${i + 1}`),
    scene: sceneOf(cast, step, chance),
  }
}

/** Rival figures in about every sixth step. */
function comparisonsOf(groups: number[][], told: Told[]) {
  return groups.flatMap((indexes, step): Content['comparisons'] => {
    const claims = indexes.flatMap((i) => told[i]?.figures ?? [])
    if (step % 6 || claims.length < 2) return []
    const [first, ...rest] = claims
    return [
      {
        ...{ id: `count-${step + 1}`, step: stepId(step) },
        ...{ title: 'Every count', caption: 'By origin; no total.' },
        origins: [
          { name: 'From one side', claims: [first ?? ''] },
          { name: 'From others', claims: rest },
        ],
      },
    ]
  })
}

const kindsAndLanes: Pick<Content, 'kinds' | 'lanes'> = {
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

const map: Content['map'] = {
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
