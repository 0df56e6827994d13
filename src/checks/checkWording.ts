// What one text may not say: unknown markup, figures and quotations that no
// claim holds.

import { claimOf } from '../model/claims'
import { figureOf } from '../model/figures'
import { parseProse, plainProse } from '../model/prose'
import type { Story } from '../schema/story'
import type { Problem } from './problem'
import type { Resting } from './texts'

/** Markup that was not understood would stand on the page as it is. */
export function markupRead(
  story: Story,
  list: string,
  id: string,
  text: string,
): Problem[] {
  const left = /\]\([^)]*\)|\{[^}]*\}/.exec(plainProse(story, text))
  return left
    ? [
        {
          list,
          id,
          rule: 'markup-unknown',
          remedy: `“${left[0]}” is no markup we know. Write [words](speaker:id), [words](term:id), {distance:ruler} or {exact:ruler}.`,
        },
      ]
    : []
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = new RegExp(
  `\\b\\d{1,2} (${MONTHS})( \\d{4})?|(${MONTHS}) \\d{4}`,
  'g',
)
/** Digits that are no part of a name such as M4. */
const NUMERAL = /(?<![\p{L}\d])\d+(?:[:.,]\d+)*/gu

/** Every numeral of the prose stands in the claims it rests on. Dates and measured distances aside. */
export function figuresHeld(
  story: Story,
  { list, id, text, claims }: Resting,
): Problem[] {
  const rested = claims.map((claim) => claimOf(story, claim))
  const others = rested
    .flatMap((c) => c.disputedBy)
    .map((d) => claimOf(story, d))
  const held = new Set(
    [...rested, ...others].flatMap((c) => [
      ...c.holds.flatMap((h) => h.match(NUMERAL) ?? []),
      ...(figureOf(story, c)?.words.match(NUMERAL) ?? []),
    ]),
  )
  const prose = parseProse(story, text)
    .filter((run) => run.type !== 'distance')
    .map((run) => run.text)
    .join('')
    .replaceAll(DATE, '')
  const [first] = claims
  const where =
    first && claims.length === 1
      ? `"${first}"`
      : 'a claim, and name that claim here'
  return [...new Set(prose.match(NUMERAL) ?? [])]
    .filter((numeral) => !held.has(numeral))
    .map((numeral) => ({
      list,
      id,
      rule: 'figure-without-claim',
      remedy: `“${numeral}” in “${plainProse(story, text)}” is held by no claim. Add it to figure or holds of ${where}, or take it out.`,
    }))
}

const QUOTED = /“([^”]+)”/g

/** Straight quotes, and case of the first letter, make no difference. */
const loosely = (text: string) =>
  text
    .replaceAll(/[’‘']/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replace(/[.,;:?!]$/, '')
    .toLowerCase()

/** Words in quotation marks are words that a quotation holds. */
export function quotationsKnown(
  story: Story,
  { list, id, text }: Resting,
): Problem[] {
  const marked = [...plainProse(story, text).matchAll(QUOTED)]
  // Most texts quote nobody, and every text is asked.
  if (!marked.length) return []
  const known = story.quotations.map((q) => loosely(q.text))
  return marked
    .map(([, words = '']) => words)
    .filter((words) => !known.some((q) => q.includes(loosely(words))))
    .map((words) => ({
      list,
      id,
      rule: 'quotation-unknown',
      remedy: `“${words}” stands in no quotation. Add it to quotations with its speaker and outlet, or take the marks away.`,
    }))
}
