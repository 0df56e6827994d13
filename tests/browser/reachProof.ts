import { expect, test } from 'vitest'
import { focusWalk } from './focusWalk'
import { faultsWhenSet } from './reachFaults'
import { openSite } from './support'

// npm run proof: every page, in every width, as a reader may set it, and stop
// by stop with the Tab key.

const PAGES = [
  ...['', '#airstrikes', '#how-many', 'embedding.html'],
  ...['embed.html', 'embed.html?step=escapes', 'embed.html?view=claim'],
  ...['present.html', 'present.html#how-many'],
]
const SIZES = [
  [320, 640],
  [320, 256],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const

test('no setting of a reader costs a word, and no stop is hidden', async () => {
  const site = await openSite()
  const found: string[] = []
  for (const [width, height] of SIZES) {
    for (const where of PAGES) {
      // In a hall's own size the strip's key grows towards the map where its paragraphs are set apart.
      if (width > 1440 && where.startsWith('present')) continue
      const { page, faults } = await site.open(where, {
        ...{ width, height, bypassCSP: true },
      })
      await page.locator('html[data-ready]').waitFor()
      // A window this low is a zoomed one: its words count, its stops are the same.
      if (height > 300) {
        const closed = await focusWalk(page)
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true
        })
        const opened = where ? [] : await focusWalk(page, { most: 2000 })
        const back = await focusWalk(page, { back: true, most: 2000 })
        for (const { name, faults } of [...closed, ...opened, ...back]) {
          found.push(
            ...faults.map(
              (f) => `${width} x ${height} /${where}: ${name} ${f}`,
            ),
          )
        }
      }
      const set = await faultsWhenSet(page)
      found.push(
        ...[...set, ...faults].map(
          (f) => `${width} x ${height} /${where}: ${f}`,
        ),
      )
      await page.context().close()
    }
  }
  await site.close()
  for (const fault of found) console.log(fault)
  expect(found).toEqual([])
})
