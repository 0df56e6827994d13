import { addressNow, entryNow, replaceAddress } from './addressBar'
import { keepTheme } from './keptTheme'
import type { Options } from './options'
import { showThemeColour } from './showThemeColour'

/**
 * Lets the reader choose between the system's theme, light and dark. The
 * choice acts at once and is kept for the next visit; where nothing may be
 * kept it stands in the address, and so outlives a reload at least.
 * @returns a function that stops it.
 */
export function followTheme(root: Document): () => void {
  const choices = [
    ...root.querySelectorAll<HTMLInputElement>('input[name="theme"]'),
  ]
  const { dataset } = root.documentElement
  function choose({ value }: HTMLInputElement) {
    dataset.theme = value
    showThemeColour()
    const isKept = keepTheme(value as Options['theme'])
    const address = addressNow()
    // An address that still named another would win over what is kept.
    if (!isKept && value !== 'auto') address.searchParams.set('theme', value)
    else if (address.searchParams.has('theme')) {
      address.searchParams.delete('theme')
    } else return
    replaceAddress(address, entryNow())
  }
  function onChange({ target }: Event) {
    choose(target as HTMLInputElement)
  }
  // Chosen before the page's script was there: it waited for this.
  const chosen = choices.find(({ checked }) => checked)
  if (chosen) choose(chosen)
  for (const choice of choices) {
    choice.checked = choice.value === dataset.theme
    choice.addEventListener('change', onChange)
  }
  return function stopFollowing() {
    for (const choice of choices) {
      choice.removeEventListener('change', onChange)
    }
  }
}
