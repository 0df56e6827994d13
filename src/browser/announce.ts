import type { Position } from './position'

/** Long enough for a row of quick steps to be told as its last. */
const PAUSE_MS = 400
let waiting: ReturnType<typeof setTimeout> | undefined

/** Says a step that the reader chose, once, to whoever listens. */
export function announce(root: Document, { step, chosen }: Position) {
  const status = root.querySelector('main > [role="status"]')
  if (!status || !chosen) return
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const title = root.getElementById(`${step}-title`)?.textContent ?? ''
    const progress = root.querySelector('.progress > span')?.textContent ?? ''
    const said = `${progress}: ${title}`
    if (status.textContent !== said) status.textContent = said
  }, PAUSE_MS)
}
