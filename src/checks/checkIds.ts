import type { Story } from '../schema/story'
import type { Problem } from './problem'
import { LISTS, type Reference, references } from './references'

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
