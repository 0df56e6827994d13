import { ARTICLE, type Cast, type Content, CROWDED, castOf } from './cast'
import { eventOf } from './eventOf'
import { FRAMES, kindsAndLanes, map } from './ground'
import { type Chance, chanceOf } from './random'
import { measured, type Told, tellEvent } from './told'

type Step = Content['steps'][number]

/** Events that one step tells, by turns: 1.75 on average. */
const TOLD_TOGETHER = [2, 2, 1, 2]

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
