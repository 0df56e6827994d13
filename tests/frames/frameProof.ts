import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { axeFaults } from '../browser/axe'
import { mapFaults } from '../browser/mapFaults'
import { atRest, openSite, type Site } from '../browser/support'
import { CHILD } from '../support/hosts/child'
import { openHosts } from '../support/hosts/openHosts'
import { hostTable } from '../support/hosts/tryHost'
import { PUBLISHED_STEPS } from '../support/publishedSteps'

// npm run proof, the frame's part: every step in every width that a host may
// give and both themes; and the table of hosts.

const OUT = 'proof/frames'
/** Without growing, and as high as most hosts let it be. */
const SIZES = [
  [280, 600],
  [320, 480],
  [320, 1000],
  [600, 338],
  [600, 400],
  [600, 720],
  [900, 800],
  [1200, 900],
] as const
const THEMES = ['light', 'dark'] as const

async function sweep(site: Site): Promise<string[]> {
  const found: string[] = []
  for (const [width, height] of SIZES) {
    for (const theme of THEMES) {
      const options = { width, height, colorScheme: theme, bypassCSP: true }
      const { page, faults } = await site.open('embed.html', options)
      const name = `${width}x${height}-${theme}`
      for (const id of ['opening', ...PUBLISHED_STEPS]) {
        await page.goto(`${site.address}embed.html#${id}`)
        // A low frame has words alone on its first screen.
        const hasMap = await page.locator('.stage .map').isVisible()
        if (hasMap) {
          await page.locator('.stage .map[data-painter="live"]').waitFor()
        }
        await atRest(page)
        await page.screenshot({ path: path.join(OUT, `${name}-${id}.png`) })
        const labels = hasMap ? await mapFaults(page, 'live') : []
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        if (sideways > 0) labels.push(`${sideways} px sideways`)
        found.push(...labels.map((fault) => `${name} ${id}: ${fault}`))
      }
      found.push(...(await axeFaults(page)).map((f) => `${name} axe: ${f}`))
      found.push(...faults.map((fault) => `${name}: ${fault}`))
      await page.context().close()
    }
  }
  return found
}

test('every step stands in every frame and theme', async () => {
  mkdirSync(OUT, { recursive: true })
  const site = await openSite()
  const found = await sweep(site)
  await site.close()
  const pictures = SIZES.length * THEMES.length * (PUBLISHED_STEPS.length + 1)
  const report = `${pictures} pictures of ${CHILD.page.split('?')[0]}, ${found.length} faults.\n\n${found.map((fault) => `- ${fault}\n`).join('')}`
  writeFileSync(path.join(OUT, 'faults.md'), report)
  console.log(report)
  expect(found).toEqual([])
})

test('every host gives the frame its height', async () => {
  mkdirSync(OUT, { recursive: true })
  const site = await openHosts()
  const table = await hostTable(site, site.child)
  await site.close()
  writeFileSync(path.join(OUT, 'hosts.md'), table)
  console.log(table)
  expect(table).not.toContain('lost')
})
