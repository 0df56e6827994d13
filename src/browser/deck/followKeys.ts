import { type Act, actOf } from './keys'

/** Where keys are for writing or choosing. */
const WRITES =
  'input:not([type="checkbox"]), textarea, select, [contenteditable]'
/** What Space already does something to. */
const PRESSED_BY_SPACE = 'button, summary, a, input'

/**
 * Lets keys and buttons act.
 * @returns a function that stops it.
 */
export function followKeys(root: Document, act: (act: Act) => void) {
  const letters = root.querySelector<HTMLInputElement>('#letter-keys')
  function onKey(event: KeyboardEvent) {
    const target = event.target as Element | null
    if (event.defaultPrevented || target?.closest?.(WRITES)) return
    // A dialog has its own keys, and Escape closes it.
    if (root.querySelector('dialog[open]')) return
    if (event.key === ' ' && target?.closest?.(PRESSED_BY_SPACE)) return
    // The arrows walk along the timeline, and scroll notes.
    const isArrow = event.key.startsWith('Arrow')
    if (isArrow && target?.closest?.('.timeline, .speaker-notes')) return
    const does = actOf(event, letters?.checked ?? true)
    if (does === null) return
    event.preventDefault()
    act(does)
  }
  function onClick({ target }: MouseEvent) {
    const button = (target as Element | null)?.closest?.<HTMLElement>(
      'button[data-do]',
    )
    if (button?.dataset.do) act(button.dataset.do)
  }
  root.addEventListener('keydown', onKey)
  root.addEventListener('click', onClick)
  return function stopFollowing() {
    root.removeEventListener('keydown', onKey)
    root.removeEventListener('click', onClick)
  }
}
