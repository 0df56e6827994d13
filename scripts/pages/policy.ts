// The content security policy of each page: its own origin, and what is inline
// by its hash.

import { createHash } from 'node:crypto'

/** Stands in a page's head until the page is whole. */
export const POLICY_PLACE = '<!--policy-->'

/** The hash by which a policy allows an inline script or style. */
export const sha256 = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Types of `<script>` that hold data and never run. */
const DATA = /\btype="([^"]*json|text\/plain)"/

/** The texts of a page's inline scripts, those that run, and of its styles. */
export function inlineOf(html: string): {
  scripts: string[]
  styles: string[]
} {
  const scripts: string[] = []
  // Scripts go first: one may hold the text of a tag.
  const rest = html.replaceAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
    (_, attributes: string, text: string) => {
      const runs = !/\bsrc=/.test(attributes) && !DATA.test(attributes)
      if (runs) scripts.push(text)
      return ''
    },
  )
  const styles = [...rest.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => text,
  )
  return { scripts, styles }
}

/**
 * The content security policy of a whole page: everything from the own
 * origin, and each inline script and style that the page has, by its hash.
 * `frames`: whether it shows pages of its own in frames.
 */
export function policyOf(html: string, frames = false): string {
  const { scripts, styles } = inlineOf(html)
  const own = (inline: string[]) =>
    ["'self'", ...new Set(inline.map(sha256))].join(' ')
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The page with its policy in the place that its head keeps for it. */
export function withPolicy(html: string, policy: string): string {
  if (!html.includes(POLICY_PLACE)) {
    throw new Error(`A page has no ${POLICY_PLACE} in its head.`)
  }
  return html.replace(
    POLICY_PLACE,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}
