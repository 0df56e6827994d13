// Breaks a copy of a story in one place, to see which rule says so.

import { checkStory } from '../../src/checks/checkStory'
import type { Problem } from '../../src/checks/problem'
import type { Story } from '../../src/schema/story'

/** A copy of a story with one thing changed. */
export function altered(story: Story, edit: (copy: Story) => void): Story {
  const copy = structuredClone(story)
  edit(copy)
  return copy
}

/** The entry of a list with that id, or a refusal: a test that breaks nothing proves nothing. */
export function entry<T extends { id: string }>(list: T[], id: string): T {
  const found = list.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`nothing to break: "${id}"`)
  return found
}

/** The first of a list, or a refusal. */
export function first<T>(list: T[]): T {
  const [found] = list
  if (found === undefined) throw new Error('nothing to break: an empty list')
  return found
}

/** One edit, as an expression. */
export function set<T extends object>(target: T, change: Partial<T>): void {
  Object.assign(target, change)
}

/** Adds words to a sentence. */
export function append(target: { text: string }, words: string): void {
  target.text += words
}

/** "rule list/id" of everything that is broken. */
export function rulesBroken(story: Story): string[] {
  return checkStory(story).map(inShort)
}

export const inShort = ({ rule, list, id }: Problem) => `${rule} ${list}/${id}`
