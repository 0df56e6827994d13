import { onlyValueOf } from './query'
import { showThemeColour } from './showThemeColour'

/** How the page is shown. Each option has a default that is never written into an address. */
export interface Options {
  theme: 'auto' | 'light' | 'dark'
  context: 'on' | 'off'
}

const CHOICES: { [K in keyof Options]: readonly Options[K][] } = {
  theme: ['auto', 'light', 'dark'],
  context: ['on', 'off'],
}

/**
 * Never throws: what is unknown, repeated or huge falls back to the first choice.
 * @param theme for an address that names none; it may be anything too.
 */
export function parseOptions(
  search: string,
  theme: string | null = null,
): Options {
  const choose = <K extends keyof Options>(
    key: K,
    otherwise: string | null,
  ): Options[K] => {
    const named = (value: string | null | undefined) =>
      CHOICES[key].find((choice) => choice === value)
    const [fallback] = CHOICES[key]
    return (
      named(onlyValueOf(search, key)) ??
      named(otherwise) ??
      (fallback as Options[K])
    )
  }
  return { theme: choose('theme', theme), context: choose('context', null) }
}

/** Stamps options on the root, where the style sheet reads them. */
export function showOptions({ theme, context }: Options) {
  const { dataset } = document.documentElement
  // Some pages are light of themselves, and "auto" leaves them so.
  if (theme !== 'auto' || !dataset.theme) dataset.theme = theme
  dataset.showContext = context
  showThemeColour()
}
