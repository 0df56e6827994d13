import type { Story } from '../schema/story'
import { lessonReferences } from './lessonReferences'
import { inPassage, inScene, inText, of, type Reference } from './reference'

/** Everything in a story that refers to something else in it. */
export function references(story: Story): Reference[] {
  const { map, opening } = story
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
      ...c.notes.flatMap((note) => inPassage('comparisons', c.id, note)),
    ]),
    ...(story.sides
      ? [
          of('sides', 'sides', 'steps', story.sides.step),
          ...story.sides.ties.flatMap((tie) => [
            ...inPassage('sides', `${tie.from} to ${tie.to}`, tie),
            of('sides', tie.label, 'parties', tie.from, tie.to),
          ]),
        ]
      : []),
    ...story.glossary.flatMap((t) => [
      of('glossary', t.id, 'sources', ...t.sources),
      of('glossary', t.id, 'claims', ...t.claims),
      ...inText('glossary', t.id, t.text),
    ]),
    ...inScene('opening', 'scene', opening.scene),
    ...story.steps.flatMap((step) => [
      of('steps', step.id, 'kinds', step.kind),
      of('steps', step.id, 'events', ...step.events),
      of('steps', step.id, 'passages', step.slide),
      ...inScene('steps', step.id, step.scene),
      ...[
        ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
        ...(step.accounts?.passages ?? []),
        ...(step.teaching?.answer ?? []),
      ].flatMap((p) => inPassage('steps', step.id, p)),
    ]),
    ...(story.closing?.notes ?? []).flatMap((n) =>
      inPassage('closing', 'closing', n),
    ),
    ...story.method.paragraphs.flatMap((text) =>
      inText('method', story.method.id, text),
    ),
    ...lessonReferences(story),
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
      of('map', r.id, 'places', r.from, r.to),
      of(
        'map',
        r.id,
        'claims',
        r.claim,
        r.printed?.claim,
        ...r.agree.map(({ claim }) => claim),
      ),
    ]),
    ...map.landLabels.flatMap(({ text, stands }) =>
      stands.map(({ frames }) => of('map', text, 'frames', ...frames)),
    ),
  ]
}
