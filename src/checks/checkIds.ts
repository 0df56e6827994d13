import type { Story } from '../schema/story'
import type { SceneSpec } from '../schema/telling'
import type { Problem } from './problem'

const LISTS = [
  'kinds',
  'lanes',
  'clocks',
  'accounts',
  'speakers',
  'sources',
  'places',
  'claims',
  'quotations',
  'events',
  'comparisons',
  'glossary',
  'steps',
] as const
type ListName = (typeof LISTS)[number]

/** Ids that are used twice, and ids that lead nowhere. */
export function checkIds(story: Story): Problem[] {
  return [...duplicates(story), ...reserved(story), ...unknown(story)]
}

function duplicates(story: Story): Problem[] {
  const lists = [
    ...LISTS.map((list) => [list, story[list].map((e) => e.id)] as const),
    ...(['frames', 'areas', 'rings', 'rulers'] as const).map(
      (list) => [`map.${list}`, story.map[list].map((e) => e.id)] as const,
    ),
    ['passages', passageIds(story)] as const,
  ]
  return lists.flatMap(([list, ids]) =>
    [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
      list,
      id,
      rule: 'duplicate-id',
      remedy: `"${id}" stands twice in ${list}. Rename or remove one; an id is never reused.`,
    })),
  )
}

function passageIds(story: Story): string[] {
  return story.steps.flatMap((step) =>
    step.paragraphs.flatMap((p) => p.passages.flatMap(({ id }) => id ?? [])),
  )
}

/** Step ids are addresses: they must not look like something else's. */
function reserved(story: Story): Problem[] {
  return story.steps
    .filter(({ id }) => /^(claim|term|source|alt|s|haze|hatch|fade)-/.test(id))
    .map(({ id }) => ({
      list: 'steps',
      id,
      rule: 'reserved-id',
      remedy: `A step id may not begin with "${id.split('-')[0]}-": the page uses that for its own anchors. Choose another before publishing.`,
    }))
}

interface Reference {
  list: string
  id: string
  to: ListName | 'frames' | 'areas' | 'rings' | 'rulers' | 'passages'
  ids: readonly (string | undefined)[]
}

function unknown(story: Story): Problem[] {
  return references(story).flatMap(({ list, id, to, ids }) => {
    const known = knownIds(story, to)
    return ids
      .filter((ref) => ref !== undefined && !known.has(ref))
      .map((ref) => ({
        list,
        id,
        rule: 'unknown-id',
        remedy: `"${ref}" is not the id of any of ${to}. Correct it, or add an entry with that id to ${to}.`,
      }))
  })
}

function knownIds(story: Story, to: Reference['to']): Set<string> {
  switch (to) {
    case 'passages':
      return new Set(passageIds(story))
    case 'frames':
    case 'areas':
    case 'rings':
    case 'rulers':
      return new Set(story.map[to].map((e) => e.id))
    default:
      return new Set(story[to].map((e) => e.id))
  }
}

const MARKUP =
  /\]\((speaker|term):([a-z0-9-]+)\)|\{(?:distance|exact):([a-z0-9-]+)\}/g

/** What the markup of a text refers to. */
function inText(list: string, id: string, text: string): Reference[] {
  return [...text.matchAll(MARKUP)].map(([, link, target, ruler]) => ({
    list,
    id,
    to:
      link === 'speaker' ? 'speakers' : link === 'term' ? 'glossary' : 'rulers',
    ids: [target ?? ruler],
  }))
}

function references(story: Story): Reference[] {
  const { map, opening } = story
  const of = (
    list: string,
    id: string,
    to: Reference['to'],
    ...ids: (string | undefined)[]
  ): Reference => ({ list, id, to, ids })
  const passage = (
    list: string,
    id: string,
    { claim, text }: { claim?: string | undefined; text: string },
  ) => [of(list, id, 'claims', claim), ...inText(list, id, text)]
  const scene = (list: string, id: string, spec: SceneSpec) => [
    of(list, id, 'frames', spec.frame),
    of(list, id, 'areas', ...spec.areas),
    of(list, id, 'rings', ...spec.rings),
    of(list, id, 'rulers', ...spec.rulers),
    of(list, id, 'places', ...spec.places),
    ...inText(list, id, spec.alt),
  ]
  return [
    of('story', story.id, 'sources', story.article),
    of(
      'opening',
      'brief',
      'passages',
      ...opening.brief,
      ...opening.after,
      opening.unconfirmed,
    ),
    of('opening', 'figures', 'claims', ...opening.figures.map((f) => f.claim)),
    ...story.lanes.map((l) => of('lanes', l.id, 'kinds', l.kind)),
    ...story.speakers.map((s) => of('speakers', s.id, 'accounts', s.account)),
    ...story.places.map((p) => of('places', p.id, 'sources', ...p.sources)),
    ...story.claims.flatMap((c) => [
      of('claims', c.id, 'speakers', c.speaker, ...c.via),
      of('claims', c.id, 'claims', ...c.disputedBy),
      of('claims', c.id, 'sources', ...c.sources),
      ...inText('claims', c.id, `${c.text} ${c.check ?? ''}`),
    ]),
    ...story.quotations.flatMap((q) => [
      of('quotations', q.id, 'speakers', q.speaker, q.outlet),
      of('quotations', q.id, 'sources', ...q.sources),
    ]),
    ...story.events.flatMap((e) => [
      of('events', e.id, 'lanes', e.lane),
      of('events', e.id, 'steps', e.step),
      of('events', e.id, 'claims', ...e.claims),
    ]),
    ...story.comparisons.flatMap((c) => [
      of('comparisons', c.id, 'steps', c.step),
      of(
        'comparisons',
        c.id,
        'claims',
        ...c.origins.flatMap((o) => o.claims),
        c.beside,
      ),
    ]),
    ...story.glossary.flatMap((t) => [
      of('glossary', t.id, 'sources', ...t.sources),
      of('glossary', t.id, 'claims', ...t.claims),
      ...inText('glossary', t.id, t.text),
    ]),
    ...scene('opening', 'scene', opening.scene),
    ...story.steps.flatMap((step) => [
      of('steps', step.id, 'kinds', step.kind),
      of('steps', step.id, 'events', ...step.events),
      ...scene('steps', step.id, step.scene),
      ...[
        ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
        ...(step.accounts?.passages ?? []),
      ].flatMap((p) => passage('steps', step.id, p)),
    ]),
    ...story.closing.notes.flatMap((n) => passage('closing', 'closing', n)),
    of('map', 'focus', 'places', map.focus),
    ...[...map.areas, ...map.rings].flatMap((thing) => [
      of('map', thing.id, 'kinds', thing.kind),
      of('map', thing.id, 'claims', thing.claim),
    ]),
    ...map.areas.flatMap((a) => [
      of('map', a.id, 'places', a.form === 'halo' ? a.around : undefined),
      of('map', a.id, 'rulers', a.form === 'corridor' ? a.ruler : undefined),
    ]),
    ...map.rings.map((r) => of('map', r.id, 'places', r.place)),
    ...map.rulers.flatMap((r) => [
      of('map', r.id, 'places', r.from),
      of('map', r.id, 'claims', r.claim, r.printed?.claim),
    ]),
    ...map.landLabels.map((l) => of('map', l.text, 'frames', ...l.frames)),
  ]
}
