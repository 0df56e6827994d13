import type { Story } from '../schema/story'
import { lessonReferences } from './lessonReferences'
import { inPassage, inScene, inText, of, type Reference } from './reference'

/** Everything in a story that refers to something else in it. */
export function references(story: Story): Reference[] {
  return [
    of('story', story.id, 'sources', story.article),
    ...ofOpening(story),
    ...story.lanes.map((l) => of('lanes', l.id, 'kinds', l.kind)),
    ...story.speakers.map((s) => of('speakers', s.id, 'accounts', s.account)),
    ...story.places.map((p) => of('places', p.id, 'sources', ...p.sources)),
    ...ofClaims(story),
    ...ofQuotations(story),
    ...ofEvents(story),
    ...ofComparisons(story),
    ...ofSides(story),
    ...ofGlossary(story),
    ...ofSteps(story),
    ...(story.closing?.notes ?? []).flatMap((n) =>
      inPassage('closing', 'closing', n),
    ),
    ...story.method.paragraphs.flatMap((text) =>
      inText('method', story.method.id, text),
    ),
    ...lessonReferences(story),
    ...ofMap(story),
  ]
}

function ofOpening({ opening }: Story): Reference[] {
  const { brief, after, unconfirmed, figures, scene } = opening
  return [
    of('opening', 'brief', 'passages', ...brief, ...after, unconfirmed),
    of('opening', 'figures', 'claims', ...figures.map((f) => f.claim)),
    ...inScene('opening', 'scene', scene),
  ]
}

function ofClaims({ claims }: Story): Reference[] {
  return claims.flatMap((c) => {
    const ruler = c.figure && 'ruler' in c.figure ? c.figure.ruler : undefined
    return [
      of('claims', c.id, 'rulers', ruler),
      of('claims', c.id, 'speakers', c.speaker, ...c.via),
      of('claims', c.id, 'claims', ...c.disputedBy),
      of('claims', c.id, 'sources', ...c.sources),
      ...inText('claims', c.id, `${c.text} ${c.check ?? ''}`),
    ]
  })
}

function ofQuotations({ quotations }: Story): Reference[] {
  return quotations.flatMap((q) => [
    of('quotations', q.id, 'speakers', q.speaker, q.outlet),
    of('quotations', q.id, 'sources', ...q.sources),
  ])
}

function ofEvents({ events }: Story): Reference[] {
  return events.flatMap((e) => [
    of('events', e.id, 'lanes', e.lane),
    of('events', e.id, 'steps', e.step),
    of('events', e.id, 'claims', ...e.claims),
    of('events', e.id, 'places', ...e.places),
  ])
}

function ofComparisons({ comparisons }: Story): Reference[] {
  return comparisons.flatMap(({ id, step, origins, beside, notes }) => [
    of('comparisons', id, 'steps', step),
    of(
      'comparisons',
      id,
      'claims',
      ...origins.flatMap((o) => o.claims),
      beside,
    ),
    ...notes.flatMap((note) => inPassage('comparisons', id, note)),
  ])
}

function ofSides({ sides }: Story): Reference[] {
  if (!sides) return []
  return [
    of('sides', 'sides', 'steps', sides.step),
    ...sides.ties.flatMap((tie) => [
      ...inPassage('sides', `${tie.from} to ${tie.to}`, tie),
      of('sides', tie.label, 'parties', tie.from, tie.to),
    ]),
  ]
}

function ofGlossary({ glossary }: Story): Reference[] {
  return glossary.flatMap((t) => [
    of('glossary', t.id, 'sources', ...t.sources),
    of('glossary', t.id, 'claims', ...t.claims),
    ...inText('glossary', t.id, t.text),
  ])
}

function ofSteps({ steps }: Story): Reference[] {
  return steps.flatMap((step) => {
    const passages = [
      ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
      ...(step.accounts?.passages ?? []),
      ...(step.teaching?.answer ?? []),
    ]
    return [
      of('steps', step.id, 'kinds', step.kind),
      of('steps', step.id, 'events', ...step.events),
      of('steps', step.id, 'passages', step.slide),
      ...inScene('steps', step.id, step.scene),
      ...passages.flatMap((p) => inPassage('steps', step.id, p)),
    ]
  })
}

function ofMap({ map }: Story): Reference[] {
  return [
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
    ...map.rulers.flatMap(({ id, from, to, claim, printed, agree }) => {
      const others = agree.map((other) => other.claim)
      return [
        of('map', id, 'places', from, to),
        of('map', id, 'claims', claim, printed?.claim, ...others),
      ]
    }),
    ...map.landLabels.flatMap(({ text, stands }) =>
      stands.map(({ frames }) => of('map', text, 'frames', ...frames)),
    ),
  ]
}
