import { claimOf } from '../../model/claims'
import type { Story } from '../../schema/story'

/**
 * The attributes that whatever shows a claim carries, anywhere on any page:
 * which claim, how far it is established, whether it is from other reports.
 */
export function claimData(story: Story, claimId: string) {
  const { status, context } = claimOf(story, claimId)
  return {
    'data-claim': claimId,
    'data-status': status,
    'data-context': context || undefined,
  }
}
