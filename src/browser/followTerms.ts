import { onSize } from './onSize'

/** Long enough to pass over a word without a box opening on it, ms. */
const REST_MS = 150
/** Long enough to reach the box from its word, ms. */
const REACH_MS = 250
/** Between word and box, and box and window, px. */
const GAP = 6

/**
 * Explains a term where it stands: on hover, on focus and at a tap, from the
 * page's own list of words. The box can be pointed at, Escape closes it, and
 * it stays until its word is left (WCAG 1.4.13). One
 * long function: its listeners share the box, the word and the timer.
 * @param leads whether the list is there to be led to; else the box is all there is.
 * @returns a function that stops it.
 */
export function followTerms(root: Document, leads = true): () => void {
  const box = root.createElement('div')
  box.id = 'term-box'
  box.role = 'tooltip'
  box.hidden = true
  root.body.append(box)
  let word: HTMLAnchorElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  function soon(ms: number, call: () => void) {
    clearTimeout(timer)
    timer = setTimeout(call, ms)
  }
  function close() {
    clearTimeout(timer)
    word?.removeAttribute('aria-describedby')
    word = null
    box.hidden = true
  }
  function open(link: HTMLAnchorElement) {
    const entry = root.getElementById(link.hash.slice(1))
    const text = entry?.querySelector('dd')?.textContent
    if (!entry || !text) return
    close()
    word = link
    const name = root.createElement('b')
    name.textContent = entry.querySelector('dt')?.textContent ?? ''
    box.replaceChildren(name, ` ${text}`)
    box.hidden = false
    link.setAttribute('aria-describedby', box.id)
    place(box, link)
  }
  const termAt = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.<HTMLAnchorElement>('a.term') ?? null
  function onOver(event: PointerEvent) {
    if (event.pointerType === 'touch') return
    const link = termAt(event.target)
    if (link && link !== word) soon(REST_MS, () => open(link))
    else if (link || box.contains(event.target as Node)) clearTimeout(timer)
    else if (word && word !== root.activeElement) soon(REACH_MS, close)
    else if (!word) clearTimeout(timer)
  }
  function onFocus(event: FocusEvent) {
    const link = termAt(event.target)
    // What is tapped is focused as well: the tap itself opens it.
    if (link?.matches(':focus-visible')) open(link)
    else if (word) close()
  }
  let byTouch = false
  function onDown(event: PointerEvent) {
    byTouch = event.pointerType === 'touch'
    if (byTouch && !termAt(event.target) && !box.contains(event.target as Node))
      close()
  }
  function onClick(event: MouseEvent) {
    const link = termAt(event.target)
    if (!link || (leads && (!byTouch || link === word))) return
    event.preventDefault()
    open(link)
  }
  function onKey({ key }: KeyboardEvent) {
    if (key === 'Escape') close()
  }
  // A phone's page gets its height part by part, and the word moves in it.
  const stopWatching = onSize([root.body], () => word && place(box, word))
  root.addEventListener('pointerover', onOver)
  root.addEventListener('focusin', onFocus)
  root.addEventListener('pointerdown', onDown)
  root.addEventListener('click', onClick)
  root.addEventListener('keydown', onKey)
  return function stopFollowing() {
    close()
    stopWatching()
    box.remove()
    root.removeEventListener('pointerover', onOver)
    root.removeEventListener('focusin', onFocus)
    root.removeEventListener('pointerdown', onDown)
    root.removeEventListener('click', onClick)
    root.removeEventListener('keydown', onKey)
  }
}

/** Below the word, or above it where the window ends; never out of the window. */
function place(box: HTMLElement, link: HTMLElement) {
  // All of a word that is broken into two lines.
  const { left, top, bottom } = link.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const fits = bottom + GAP + box.offsetHeight < clientHeight
  const x = Math.min(left, clientWidth - box.offsetWidth - GAP)
  const y = fits ? bottom + GAP : top - GAP - box.offsetHeight
  box.style.left = `${Math.max(GAP, x) + window.scrollX}px`
  box.style.top = `${y + window.scrollY}px`
}
