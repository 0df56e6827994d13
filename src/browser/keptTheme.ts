import type { Options } from './options'

/** One for all explainers of an origin: it suits the reader's eyes, not the story. */
const KEY = 'explainer-theme'

/** The theme this reader chose before, as it was kept. Never in a frame, which is its host's. Never throws. */
export function keptTheme(): string | null {
  try {
    return window.parent === window ? localStorage.getItem(KEY) : null
  } catch {
    return null
  }
}

/** Keeps a choice for the next visit. Never throws. @returns whether it is kept. */
export function keepTheme(theme: Options['theme']): boolean {
  if (window.parent !== window) return false
  try {
    if (theme === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
    return true
  } catch {
    return false
  }
}
