import { onMove } from './position'

const GROUP = '.timeline [data-group] details'
/** Between a list and the edge of the window, where a bar may stand, px. */
const EDGE = 48

/** Opens the group that lists a link, and closes all others; null: all of them. */
export function openGroupOf(link: Element | null) {
  for (const group of groupsOf(document)) {
    group.open = link !== null && group.contains(link)
  }
}

const groupsOf = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLDetailsElement>(GROUP),
]

/**
 * Lets the groups of a crowded timeline behave as its marks do: one stop for
 * the Tab key, Escape and a press elsewhere close what is open, and so does the
 * choice of an event by hand. Without it each opens and closes by itself.
 * @returns a function that stops it.
 */
export function followTimelineGroups(root: Document): () => void {
  const groups = groupsOf(root)
  if (!groups.length) return () => {}
  function keepOneStop() {
    for (const group of groups) {
      const summary = group.querySelector('summary')
      if (!summary) continue
      const isNow = group.querySelector('[aria-current]') !== null
      summary.tabIndex = isNow ? 0 : -1
    }
  }
  function onKey({ key, target }: KeyboardEvent) {
    const group = (target as Element).closest?.<HTMLDetailsElement>(GROUP)
    if (key !== 'Escape' || !group?.open) return
    group.open = false
    group.querySelector('summary')?.focus({ preventScroll: true })
  }
  function onPress(event: MouseEvent) {
    const target = event.target as Element
    const isInside = target.closest?.(GROUP)
    // A key's press has no place on the screen: its list stays, and its focus.
    const isChoice = target.closest?.('a[data-event]') && event.detail > 0
    if (!isInside || isChoice) openGroupOf(null)
  }
  function onToggle({ target }: Event) {
    const group = groups.find((one) => one === target)
    if (group?.open) placeList(group)
  }
  keepOneStop()
  // It does not bubble.
  root.addEventListener('toggle', onToggle, true)
  const stopMoving = onMove(keepOneStop)
  root.addEventListener('keydown', onKey)
  root.addEventListener('click', onPress)
  return function stopFollowing() {
    stopMoving()
    root.removeEventListener('toggle', onToggle, true)
    root.removeEventListener('keydown', onKey)
    root.removeEventListener('click', onPress)
  }
}

/** The list of a group opens to where the window has room for it, and is no longer than that. */
function placeList(group: HTMLElement) {
  const list = group.querySelector('ol')
  const name = group.querySelector('summary')?.getBoundingClientRect()
  if (!list || !name) return
  const above = name.top - EDGE
  const below = window.innerHeight - name.bottom - EDGE
  const isBelow = below >= Math.min(list.scrollHeight, above)
  list.dataset.side = isBelow ? 'below' : 'above'
  list.style.setProperty('--room', `${isBelow ? below : above}px`)
}

/** Writes into each group how many of its events a filter leaves; null: all of them. */
export function countGroups(root: ParentNode, shown: Set<string> | null) {
  for (const list of root.querySelectorAll('li[data-group]')) {
    const links = [...list.querySelectorAll<HTMLElement>('a[data-event]')]
    const left = links.filter(
      ({ dataset }) => !shown || shown.has(dataset.event ?? ''),
    )
    const article = left.filter((link) => !link.matches('li[data-context] > a'))
    const id = (list as HTMLElement).dataset.group
    const counts = root.querySelectorAll<HTMLElement>(
      `[data-group="${id}"] :is([data-count-all], [data-count-article])`,
    )
    for (const count of counts) {
      const isAll = count.dataset.countAll !== undefined
      count.textContent = String((isAll ? left : article).length)
    }
  }
}
