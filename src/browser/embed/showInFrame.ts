import type { Position } from '../position'
import type { Pane } from './followPane'

const MARKED = 'data-marked'

/**
 * Shows the words of a position in the frame's one place for them, from their
 * beginning, or from the claim that the address names: marked, since a frame
 * leaves the hash to its host.
 */
export function showInFrame(
  root: Document,
  pane: Pane,
  { step, claim, opening }: Position,
) {
  for (const marked of root.querySelectorAll(`[${MARKED}]`)) {
    marked.removeAttribute(MARKED)
  }
  const named = claim === null ? null : root.getElementById(`claim-${claim}`)
  named?.setAttribute(MARKED, '')
  const words = root.querySelectorAll<HTMLElement>('.telling, .card')
  const shown = [...words].find((part) => part.getClientRects().length > 0)
  pane.show(shown ?? null, named)
  const page = root.querySelector<HTMLAnchorElement>('a.full')
  // A figure alone is of its own step, wherever the reader is.
  const of = shown?.closest('section[data-step]')?.id ?? (opening ? '' : step)
  if (page) page.hash = claim === null ? of : `claim-${claim}`
}

/**
 * Shows one claim alone, as `view=claim` asks; the whole story where the
 * address names none.
 * @returns whether there was one.
 */
export function showClaimCard(root: Document, claim: string | null): boolean {
  const { dataset } = root.documentElement
  if (dataset.view !== 'claim') return false
  const holder = root.querySelector('.card')
  const cards = root.querySelector<HTMLTemplateElement>('#cards')?.content
  const card = [...(cards?.children ?? [])].find(
    (one) => (one as HTMLElement).dataset.claim === claim,
  )
  if (!holder || !card) {
    dataset.view = 'both'
    return false
  }
  holder.replaceChildren(card.cloneNode(true))
  return true
}
