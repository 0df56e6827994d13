import type { Story } from '../schema/story'
import { nearest } from './nearest'
import type { Problem } from './problem'
import { LISTS, type Reference } from './reference'
import { references } from './references'

/** Ids that are used twice, and ids that lead nowhere. */
export function checkIds(story: Story): Problem[] {
  const problems = [...duplicates(story), ...reserved(story), ...unknown(story)]
  return problems.length ? problems : strayNotes(story)
}

function duplicates(story: Story): Problem[] {
  const lists = [
    ...LISTS.map((list) => [list, story[list].map((e) => e.id)] as const),
    ...(['frames', 'areas', 'rings', 'rulers'] as const).map(
      (list) => [`map.${list}`, story.map[list].map((e) => e.id)] as const,
    ),
    ['passages', passageIds(story)] as const,
    ['sides.parties', partyIds(story)] as const,
    ['exercises', exerciseIds(story)] as const,
  ]
  return lists.flatMap(([list, ids]) =>
    twiceIn(ids).map((id) => ({
      list,
      id,
      rule: 'duplicate-id',
      remedy: `"${id}" stands twice in ${list}. Rename or remove one; an id is never reused.`,
    })),
  )
}

function twiceIn(ids: readonly string[]): string[] {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const id of ids) (once.has(id) ? twice : once).add(id)
  return [...twice]
}

function passageIds(story: Story): string[] {
  return story.steps.flatMap((step) =>
    step.paragraphs.flatMap((p) =>
      [...p.passages, ...p.notes].flatMap(({ id }) => id ?? []),
    ),
  )
}

const exerciseIds = ({ lesson }: Story) =>
  (lesson?.exercises ?? []).map((e) => e.id)
const partyIds = ({ sides }: Story) => (sides?.parties ?? []).map((p) => p.id)

const RESERVED =
  /^(alt|area|chart|claim|fade|figure|g|hatch|haze|s|source|term)-|-title$/

/** What `view=` means already. */
const VIEWS = ['both', 'map', 'timeline', 'claim']

/** Ids of steps and figures are addresses: they must not look like something else's. */
function reserved(story: Story): Problem[] {
  return [...reservedSteps(story), ...reservedFigures(story)]
}

function reservedFigures({ comparisons }: Story): Problem[] {
  return comparisons
    .filter(({ id }) => VIEWS.includes(id))
    .map(({ id }) => ({
      list: 'comparisons',
      id,
      rule: 'reserved-id',
      remedy: `A frame's address already means something else by "view=${id}". Choose another id before publishing.`,
    }))
}

function reservedSteps(story: Story): Problem[] {
  const taken = [
    ...[
      'opening',
      'closing',
      'known',
      'every-claim',
      'citation',
      'cards',
      'quiz',
    ],
    story.method.id,
  ]
  return story.steps
    .filter(({ id }) => RESERVED.test(id) || taken.includes(id))
    .map(({ id }) => ({
      list: 'steps',
      id,
      rule: 'reserved-id',
      remedy: `The page uses "${id}" or ids like it for anchors of its own. Choose another before publishing.`,
    }))
}

function unknown(story: Story): Problem[] {
  const lists = new Map<Reference['to'], Set<string>>()
  return references(story).flatMap(({ list, id, to, ids }) => {
    const known = lists.get(to) ?? knownIds(story, to)
    lists.set(to, known)
    return ids
      .filter((ref) => ref !== undefined && !known.has(ref))
      .map((ref) => ({
        list,
        id,
        rule: 'unknown-id',
        remedy: `"${ref}" is not the id of any of ${to}. ${meantBy(ref ?? '', known)}Correct it, or add an entry with that id to ${to}.`,
      }))
  })
}

/** So few that all can be named. */
const FEW = 6

function meantBy(ref: string, known: ReadonlySet<string>): string {
  const meant = nearest(ref, known)
  if (meant) return `Did you mean "${meant}"? `
  const all = [...known].map((id) => `"${id}"`)
  return all.length && all.length <= FEW ? `There is ${all.join(', ')}. ` : ''
}

function knownIds(story: Story, to: Reference['to']): Set<string> {
  switch (to) {
    case 'passages':
      return new Set(passageIds(story))
    case 'parties':
      return new Set(partyIds(story))
    case 'frames':
    case 'areas':
    case 'rings':
    case 'rulers':
      return new Set(story.map[to].map((e) => e.id))
    default:
      return new Set(story[to].map((e) => e.id))
  }
}

/** A note belongs to a sentence of its own paragraph. */
function strayNotes(story: Story): Problem[] {
  return story.steps.flatMap((step) =>
    step.paragraphs.flatMap(({ passages, notes }) =>
      notes
        .filter(({ to }) => to && !passages.some((p) => p.claim === to))
        .map(({ to }) => ({
          list: 'steps',
          id: step.id,
          rule: 'note-to-nothing',
          remedy: `A note belongs "to" the claim "${to}", which no sentence of its paragraph tells. Name one that is told there, or leave "to" out.`,
        })),
    ),
  )
}
