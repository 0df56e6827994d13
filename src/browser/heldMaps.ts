import { mediaOf } from './media'

const HELD = 'noscript.held'

/** Parsed once: a step's map is shown each time the reader comes to it. */
const parsed = new WeakMap<Element, Element | null>()

/**
 * The drawing of a map, in all its shapes. Where scripts run, the page holds
 * those of the steps back as text: a third of its elements, of which the one
 * map that follows the story needs a single plate at a time.
 */
export function sheetOf(map: Element): Element | null {
  const held = map.querySelector(HELD)
  if (!held) return map.querySelector('.sheet')
  const known = parsed.get(held)
  if (known !== undefined) return known
  const template = document.createElement('template')
  // Without scripting, as in tests, a noscript holds elements, not their text.
  template.innerHTML = held.childElementCount
    ? held.innerHTML
    : (held.textContent ?? '')
  const sheet = template.content.querySelector('.sheet')
  parsed.set(held, sheet)
  return sheet
}

/** Puts every held map on the page, for a layout in which each step has its own. */
export function releaseMaps(root: ParentNode) {
  for (const held of root.querySelectorAll(HELD)) {
    if (!held.childElementCount) held.outerHTML = held.textContent ?? ''
  }
}

/**
 * Releases the maps once they are wanted: in a window too low for a stage, and
 * for print.
 * @returns a function that stops it.
 */
export function followHeldMaps(root: Document): () => void {
  const print = mediaOf('print')
  function release() {
    if (print?.matches || showsOwnMaps(root)) releaseAll()
  }
  function releaseAll() {
    releaseMaps(root)
    stop()
  }
  function releaseForPrint() {
    releaseAll()
    // Firefox prints only what it has laid out: the ground, used by id, would be missing.
    root.documentElement.getBoundingClientRect()
  }
  function stop() {
    window.removeEventListener('resize', release)
    window.removeEventListener('beforeprint', releaseForPrint)
    print?.removeEventListener('change', release)
  }
  window.addEventListener('resize', release)
  window.addEventListener('beforeprint', releaseForPrint)
  print?.addEventListener('change', release)
  release()
  return stop
}

/** Whether the style sheet gives each step its own map: it says so of any of them. */
function showsOwnMaps(root: Document): boolean {
  const map = root.querySelector('section[data-step] .map')
  const box = map?.closest('.map-box')
  return [map, box].every(
    (part) => part && getComputedStyle(part).display !== 'none',
  )
}
