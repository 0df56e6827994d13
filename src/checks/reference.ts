import type { Passage, SceneSpec } from '../schema/telling'

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
export function inText(list: string, id: string, text: string): Reference[] {
  return [...text.matchAll(MARKUP)].map(([, link, target, ruler]) => ({
    list,
    id,
    to:
      link === 'speaker' ? 'speakers' : link === 'term' ? 'glossary' : 'rulers',
    ids: [target ?? ruler],
  }))
}

/** What an entry names of one list. */
export function of(
  list: string,
  id: string,
  to: Reference['to'],
  ...ids: (string | undefined)[]
): Reference {
  return { list, id, to, ids }
}

export function inPassage(
  list: string,
  id: string,
  { claim, text }: Pick<Passage, 'claim' | 'text'>,
): Reference[] {
  return [of(list, id, 'claims', claim), ...inText(list, id, text)]
}

export function inScene(list: string, id: string, spec: SceneSpec) {
  return [
    of(list, id, 'frames', spec.frame),
    of(list, id, 'areas', ...spec.areas),
    of(list, id, 'rings', ...spec.rings),
    of(list, id, 'rulers', ...spec.rulers),
    of(list, id, 'places', ...spec.places),
    ...inText(list, id, spec.alt),
  ]
}
