import type { Position } from './position'

/** Says a step that the reader chose, once, to whoever listens. */
export function announce(root: Document, { step, chosen }: Position) {
  const status = root.querySelector('main > [role="status"]')
  if (!status || !chosen) return
  const title = root.getElementById(`${step}-title`)?.textContent ?? ''
  const progress = root.querySelector('.progress > span')?.textContent ?? ''
  status.textContent = `${progress}: ${title}`
}
