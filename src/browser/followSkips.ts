import { positionNow } from './position'

/**
 * Has a skip link take the focus where it leads, without an entry in the
 * history: to the timeline's own stop, or to the heading of the step that is now.
 * @returns a function that stops it.
 */
export function followSkips(root: Document): () => void {
  function skip(event: MouseEvent) {
    const { finds } =
      (event.target as Element | null)?.closest?.<HTMLElement>('[data-finds]')
        ?.dataset ?? {}
    const goal =
      finds === 'timeline'
        ? root.querySelector<HTMLElement>('.timeline a[tabindex="0"]')
        : root.getElementById(`${positionNow().step}-title`)
    if (!finds || !goal) return
    event.preventDefault()
    // A heading is no stop of its own, but whoever skips to it reads on from there.
    if (finds === 'text') goal.tabIndex = -1
    goal.focus()
  }
  root.addEventListener('click', skip)
  return function stopFollowing() {
    root.removeEventListener('click', skip)
  }
}
