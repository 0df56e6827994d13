import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

const RULES = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
]

/**
 * What axe finds (WCAG 2.0 to 2.2 A and AA, best practices) with everything on
 * the page opened. The page must have been opened with `bypassCSP`: axe is
 * brought in by the test, past the page's own policy. `within`: the part of
 * the page that is looked at.
 */
export async function axeFaults(
  page: Page,
  within = 'html',
): Promise<string[]> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
  return run(page, { runOnly: RULES }, within)
}

/** Words whose contrast is less than 7:1 (4.5:1 if they are large), for a hall. */
export function contrastFaults(page: Page): Promise<string[]> {
  return run(page, {
    runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
  })
}

async function run(
  page: Page,
  options: object,
  within = 'html',
): Promise<string[]> {
  await page.evaluate(source)
  const results = (await page.evaluate(
    ({ options, within }) =>
      (
        window as unknown as {
          axe: { run: (within: string, options: object) => unknown }
        }
      ).axe.run(within, options),
    { options, within },
  )) as AxeResults
  return results.violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.html.slice(0, 160))
        .join(' | ')}`,
  )
}
