import { onlyValueOf } from './query'
import { showThemeColour } from './themeColour'

/** How the page is shown. Each option has a default that is never written into an address. */
export interface Options {
  theme: 'auto' | 'light' | 'dark'
  context: 'on' | 'off'
}

const CHOICES: { [K in keyof Options]: readonly Options[K][] } = {
  theme: ['auto', 'light', 'dark'],
  context: ['on', 'off'],
}

/** Never throws: what is unknown, repeated or huge falls back to the first choice. */
export function parseOptions(search: string): Options {
  const choose = <K extends keyof Options>(key: K): Options[K] => {
    const given = onlyValueOf(search, key)
    const [fallback] = CHOICES[key]
    return (
      CHOICES[key].find((choice) => choice === given) ??
      (fallback as Options[K])
    )
  }
  return { theme: choose('theme'), context: choose('context') }
}

/** Stamps options on the root, where the style sheet reads them. */
export function showOptions({ theme, context }: Options) {
  const { dataset } = document.documentElement
  // Some pages are light of themselves, and "auto" leaves them so.
  if (theme !== 'auto' || !dataset.theme) dataset.theme = theme
  dataset.showContext = context
  showThemeColour()
}
