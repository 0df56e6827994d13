import { copyField } from '../copyField'

/**
 * Has each copy button copy the field it names, and say beside it, to
 * listeners too, what came of it.
 * @returns a function that stops it.
 */
export function followCopying(desk: HTMLElement): () => void {
  async function copy({ target }: Event) {
    const button = (target as Element | null)?.closest<HTMLElement>(
      'button[data-copies]',
    )
    const field = desk.querySelector<HTMLTextAreaElement>(
      `#${button?.dataset.copies}`,
    )
    if (!button || !field) return
    const outcome = await copyField(field)
    forgetCopies(desk)
    const said = button.parentElement?.querySelector('[role="status"]')
    if (said) said.textContent = button.dataset[outcome] ?? ''
  }
  desk.addEventListener('click', copy)
  return function stopCopying() {
    desk.removeEventListener('click', copy)
  }
}

/** What was copied is no longer what stands there. */
export function forgetCopies(desk: ParentNode) {
  for (const said of desk.querySelectorAll('.copying [role="status"]')) {
    said.textContent = ''
  }
}
