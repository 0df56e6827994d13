import { inlineOf, sha256 } from '../pages/policy'

/** What is put into the page later, by its text. */
export interface Later {
  scripts: readonly string[]
  styles: readonly string[]
}

/**
 * The policy of the offline file: nothing from anywhere, not even its own
 * folder; of what is inline, the build's own scripts and styles by their hash.
 */
export function offlinePolicy(html: string, later: Later): string {
  const { scripts, styles } = inlineOf(html)
  const hashes = (texts: readonly string[]) =>
    [...new Set(texts.map(sha256))].join(' ')
  return [
    "default-src 'none'",
    `script-src ${hashes([...scripts, ...later.scripts])}`,
    `style-src ${hashes([...styles, ...later.styles])}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
