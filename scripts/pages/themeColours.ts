import { readFileSync } from 'node:fs'

/** A theme's paper, by the rule of `src/base.css` that sets it. */
const PAPERS = {
  light: /:root\s*\{[^}]*--paper:\s*([^;]+);/,
  dark: /:root\[data-theme="dark"\]\s*\{[^}]*--paper:\s*([^;]+);/,
} as const

/**
 * What a browser is to colour its own bar with, for the head of a page, in
 * both themes; `only`: that of a page that does not follow the machine. The
 * page's script turns them when a reader chooses (`showThemeColour.ts`).
 * @throws if the style names no paper.
 */
export function themeColours(only?: 'light'): string {
  const css = readFileSync('src/base.css', 'utf8')
  return Object.entries(PAPERS)
    .map(([scheme, pattern]) => {
      const [, paper] = pattern.exec(css) ?? []
      if (!paper) throw new Error(`src/base.css names no ${scheme} paper.`)
      const fixed = scheme === only ? 'all' : 'not all'
      const media = only ? fixed : `(prefers-color-scheme: ${scheme})`
      return `<meta name="theme-color" data-scheme="${scheme}" media="${media}" content="${paper}">`
    })
    .join('')
}
