import type { Claim } from '../../schema/claim'
import { words } from '../../words/en'

/** How far a claim is established, in words alone: "forecast, on record, disputed". */
export function statusInWords(claim: Claim): string {
  return [
    words.claimKinds[claim.kind],
    words.statuses[claim.status],
    claim.disputedBy.length ? words.disputed : '',
  ]
    .filter(Boolean)
    .join(', ')
}
