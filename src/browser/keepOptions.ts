import { addressNow, isFramed, replaceAddress } from './addressBar'
import { keepInPlace } from './keepInPlace'
import { parseOptions, showOptions } from './options'

/**
 * Makes a link to an option (`?theme=dark`) act at once: without a reload, the
 * other options and the reader's line staying where they are. Marks the ones
 * that are on. An option without a value (`?speaker=`) is taken out.
 * @param onChange called when the address says something new.
 * @returns a function that stops it.
 */
export function keepOptions(onChange: () => void): () => void {
  markOptions()
  function chooseOption(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest?.('a[href^="?"]')
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey)
    if (!link || event.button !== 0 || !isPlain) return
    event.preventDefault()
    const asked = new URL((link as HTMLAnchorElement).href)
    const address = addressNow()
    for (const [key, value] of asked.searchParams) {
      if (value) address.searchParams.set(key, value)
      else address.searchParams.delete(key)
    }
    // In a frame the hash may be the host's.
    if (asked.hash && !isFramed) address.hash = asked.hash
    replaceAddress(address)
    const section = link.closest<HTMLElement>('section[data-step]')
    keepInPlace(section, function showChange() {
      showOptions(parseOptions(address.search))
      onChange()
    })
    markOptions()
  }
  document.addEventListener('click', chooseOption)
  return function stopKeeping() {
    document.removeEventListener('click', chooseOption)
  }
}

function markOptions() {
  const { dataset } = document.documentElement
  const on = [`theme=${dataset.theme}`, `context=${dataset.showContext}`]
  for (const link of document.querySelectorAll<HTMLElement>('[data-option]')) {
    const isOn = on.includes(link.dataset.option ?? '')
    if (isOn) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}
