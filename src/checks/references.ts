import type { Story } from '../schema/story'
import type { SceneSpec } from '../schema/telling'

/** The lists of a story whose entries have ids. */
export const LISTS = [
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
export type ListName = (typeof LISTS)[number]

/** Ids that an entry names, and the list they should be in. */
export interface Reference {
  list: string
  id: string
  to:
    | ListName
    | 'frames'
    | 'areas'
    | 'rings'
    | 'rulers'
    | 'passages'
    | 'parties'
  ids: readonly (string | undefined)[]
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

/** Everything in a story that refers to something else in it. */
export function references(story: Story): Reference[] {
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
      of(
        'claims',
        c.id,
        'rulers',
        c.figure && 'ruler' in c.figure ? c.figure.ruler : undefined,
      ),
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
      of('events', e.id, 'places', ...e.places),
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
      ...c.notes.flatMap((note) => passage('comparisons', c.id, note)),
    ]),
    ...(story.sides
      ? [
          of('sides', 'sides', 'steps', story.sides.step),
          ...story.sides.ties.flatMap((tie) => [
            ...passage('sides', `${tie.from} to ${tie.to}`, tie),
            of('sides', tie.label, 'parties', tie.from, tie.to),
          ]),
        ]
      : []),
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
    ...story.method.paragraphs.flatMap((text) =>
      inText('method', story.method.id, text),
    ),
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
      of(
        'map',
        r.id,
        'claims',
        r.claim,
        r.printed?.claim,
        ...r.agree.map(({ claim }) => claim),
      ),
    ]),
    ...map.landLabels.map((l) => of('map', l.text, 'frames', ...l.frames)),
  ]
}
