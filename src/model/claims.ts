// A story's claims: where each is told, who says it, what differs.

import type { Claim } from '../schema/claim'
import type { Story } from '../schema/story'
import type { Comparison, Passage, Step } from '../schema/telling'
import { get } from './lookup'

/** The claim with that id. @throws a sentence, if there is none. */
export function claimOf(story: Story, id: string): Claim {
  return get(story.claims, id, 'claim')
}

/** "Jelal Ayaf, via local reporters, AP and The Hill" */
export function attributionOf(story: Story, claim: Claim): string {
  const name = (id: string) => get(story.speakers, id, 'speaker').name
  if (!claim.via.length) return name(claim.speaker)
  const hands = claim.via.map(name)
  const last = hands.pop()
  const chain = hands.length ? `${hands.join(', ')} and ${last}` : last
  return `${name(claim.speaker)}, via ${chain}`
}

/** Every passage of a step in reading order: paragraphs with their notes, then accounts. */
export function passagesOf(step: Step): Passage[] {
  return [
    ...step.paragraphs.flatMap((p) => [...p.passages, ...p.notes]),
    ...(step.accounts?.passages ?? []),
  ]
}

/** The claims a step tells, each once, in reading order. */
export function claimsOf(step: Step): string[] {
  const ids = passagesOf(step).flatMap((p) => p.claim ?? [])
  return [...new Set(ids)]
}

/** The claims whose figures a comparison sets side by side, `beside` the last. */
export function figuresOf({ origins, beside }: Comparison): string[] {
  return [
    ...origins.flatMap((origin) => origin.claims),
    ...(beside ? [beside] : []),
  ]
}

/** A place of the page that tells a claim: a passage, or the row of its figure. */
interface Telling {
  claim: string
  /** The step it belongs to; for the closing strip, the last. */
  step: string
  at: Passage | Comparison
}

/**
 * Every place that tells a claim: the steps' sentences first, then figures and
 * what is said about them, the sides, and what followed. Of several that tell
 * the same claim, its address opens the first.
 */
function tellings(story: Story): Telling[] {
  const told = (step: string, passages: readonly Passage[]) =>
    passages.flatMap((at) => (at.claim ? [{ claim: at.claim, step, at }] : []))
  const { steps, comparisons, sides, closing } = story
  return [
    ...steps.flatMap((step) => told(step.id, passagesOf(step))),
    ...comparisons.flatMap((at) => [
      ...figuresOf(at).map((claim) => ({ claim, step: at.step, at })),
      ...told(at.step, at.notes),
    ]),
    ...(sides ? told(sides.step, sides.ties) : []),
    ...told(steps.at(-1)?.id ?? '', closing?.notes ?? []),
  ]
}

/** Every sentence and every row of the ledger asks: read once for a story, not once for each. */
const known = new WeakMap<Story, ReadonlyMap<string, Telling>>()

/** Of each claim that the page tells, where it does so first. */
function firstTellings(story: Story): ReadonlyMap<string, Telling> {
  const found = known.get(story)
  if (found) return found
  const first = new Map<string, Telling>()
  for (const telling of tellings(story)) {
    if (!first.has(telling.claim)) first.set(telling.claim, telling)
  }
  known.set(story, first)
  return first
}

/** Every claim that the page tells somewhere. */
export function claimsTold(story: Story): Set<string> {
  return new Set(firstTellings(story).keys())
}

/** The step that `#claim-<id>` opens. Null for a claim that nothing tells. */
export function stepOfClaim(story: Story, claimId: string): string | null {
  return firstTellings(story).get(claimId)?.step ?? null
}

/**
 * Whether a passage, or a comparison by the row of a figure, carries the page's
 * one anchor for a claim.
 */
export function isAnchor(
  story: Story,
  claimId: string | undefined,
  at: Passage | Comparison,
): boolean {
  return claimId !== undefined && firstTellings(story).get(claimId)?.at === at
}

/** Whether a story tells anything that is not from its article, which a reader may then hide. */
export function hasContext({ claims, closing }: Story): boolean {
  return closing !== undefined || claims.some(({ context }) => context)
}

/** The sentences of the first screen, by passage id: what is not confirmed follows the figures. */
export function openingIds({ opening }: Story) {
  const { brief, unconfirmed, after } = opening
  return { brief, unconfirmed: unconfirmed ? [unconfirmed] : [], after }
}

/**
 * Whether, with context hidden, a step must still say that other reports
 * differ: it tells something of the article that one of theirs contradicts or
 * words otherwise.
 */
export function othersDiffer(story: Story, claimIds: readonly string[]) {
  return claimIds.some((id) => {
    const claim = claimOf(story, id)
    const isContradicted = claim.disputedBy.some(
      (other) => claimOf(story, other).context,
    )
    return !claim.context && (isContradicted || claim.differs)
  })
}
