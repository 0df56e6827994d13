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

/**
 * The step that `#claim-<id>` opens: the first to tell the claim, else the one
 * whose figures it is among, else, for the closing strip, the last. Null for a
 * claim that nothing tells.
 */
export function stepOfClaim(story: Story, claimId: string): string | null {
  const telling = story.steps.find((step) => claimsOf(step).includes(claimId))
  if (telling) return telling.id
  const comparing = story.comparisons.find((comparison) =>
    comparedIn(comparison).includes(claimId),
  )
  if (comparing) return comparing.step
  const { sides } = story
  if (sides?.ties.some((tie) => tie.claim === claimId)) return sides.step
  const closes = story.closing.notes.some((note) => note.claim === claimId)
  return closes ? (story.steps.at(-1)?.id ?? null) : null
}

/** The claims whose figures a comparison sets side by side, `beside` the last. */
export function figuresOf({ origins, beside }: Comparison): string[] {
  return [
    ...origins.flatMap((origin) => origin.claims),
    ...(beside ? [beside] : []),
  ]
}

/** Every claim that a comparison tells: its figures, then its notes. */
function comparedIn(comparison: Comparison): string[] {
  const noted = comparison.notes.flatMap(({ claim }) => claim ?? [])
  return [...figuresOf(comparison), ...noted]
}

/** Whether any step's text tells a claim, so that its anchor stands there. */
export function isTold(story: Story, claimId: string): boolean {
  return story.steps.some((step) => claimsOf(step).includes(claimId))
}

/**
 * Whether, with context hidden, a step must still say that other reports
 * differ: it tells something of the article that another claim contradicts or
 * words otherwise.
 */
export function othersDiffer(story: Story, claimIds: readonly string[]) {
  return claimIds.some((id) => {
    const claim = claimOf(story, id)
    return !claim.context && (claim.disputedBy.length > 0 || claim.differs)
  })
}

/**
 * The passages of a step that carry the page's one anchor for their claim: the
 * first to tell it, in the first step that does.
 */
export function anchorsOf(story: Story, step: Step): Set<Passage> {
  const seen = new Set<string>()
  const anchors = new Set<Passage>()
  for (const passage of passagesOf(step)) {
    const { claim } = passage
    if (!claim || seen.has(claim)) continue
    seen.add(claim)
    if (stepOfClaim(story, claim) === step.id) anchors.add(passage)
  }
  return anchors
}

/** The notes of the closing strip that carry their claim's one anchor. */
export function closingAnchors(story: Story): Set<Passage> {
  const { notes } = story.closing
  return new Set(
    notes.filter(
      ({ claim }, i) =>
        claim &&
        !isTold(story, claim) &&
        !story.comparisons.some((c) => comparedIn(c).includes(claim)) &&
        notes.findIndex((note) => note.claim === claim) === i,
    ),
  )
}

/**
 * Whether a comparison carries its claim's one anchor: at the row of its
 * figure, or, without one, at the note that tells it first.
 */
export function isComparisonAnchor(
  story: Story,
  comparison: Comparison,
  claimId: string,
  note?: Passage,
): boolean {
  const first = story.comparisons.find((c) => comparedIn(c).includes(claimId))
  if (first !== comparison || isTold(story, claimId)) return false
  if (!note) return true
  const isDrawn = figuresOf(comparison).includes(claimId)
  const telling = comparison.notes.find(({ claim }) => claim === claimId)
  return !isDrawn && telling === note
}
