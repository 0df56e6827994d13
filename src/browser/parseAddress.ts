// Where an address leads: its step and its claim, whatever else stands in it.

import { onlyValueOf } from './query'

/** Where an address leads: a step, and the claim in it if one was named. */
export interface Address {
  step: string
  claim: string | null
  /** What named it; `default` is the first step. */
  from: 'hash' | 'query' | 'default'
  /** The first screen, before the first step. */
  opening: boolean
}

/** What the page knows of itself, read off its own markup. */
export interface Places {
  steps: readonly [string, ...string[]]
  /** The step each claim is told in first. */
  claims: ReadonlyMap<string, string>
}

/** The first screen's own name in an address: no step may have it. */
const OPENING = 'opening'
/** Longer than any id: not ours. */
const LONGEST = 2000

/**
 * Never throws: a link from an old lesson plan must still open the story. A
 * hash that names a step or a claim wins, else `step=`, else the first step.
 */
export function parseAddress(
  hash: string,
  search: string,
  places: Places,
): Address {
  const fromHash = hash.length > LONGEST ? '' : decoded(hash.slice(1))
  const claim = fromHash.startsWith('claim-') ? fromHash.slice(6) : null
  const stepOfClaim = claim === null ? undefined : places.claims.get(claim)
  const at = { claim: null, opening: false }
  if (stepOfClaim) return { ...at, step: stepOfClaim, claim, from: 'hash' }
  const named = (id: string | undefined) =>
    places.steps.find((step) => step === id)
  const inHash = named(fromHash)
  if (inHash) return { ...at, step: inHash, from: 'hash' }
  const first = { step: places.steps[0], claim: null, opening: true }
  if (fromHash === OPENING) return { ...first, from: 'hash' }
  const inQuery = named(onlyValueOf(search, 'step'))
  if (inQuery) return { ...at, step: inQuery, from: 'query' }
  return { ...first, from: 'default' }
}

/** As the browser reads a fragment when it looks for its target. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
