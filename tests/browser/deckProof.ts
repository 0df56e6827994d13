import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { axeFaults, contrastFaults } from './axe'
import { giveLesson, seen } from './lesson'
import { openSite } from './support'

// npm run proof: gives the lesson on six screens in both themes, with a
// picture of each beat, and writes what it measured.

const OUT = 'proof/deck'
const SIZES = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [820, 1180],
  [390, 844],
] as const

/** Dark is for the largest screen and the smallest: the layout is the same. */
const THEMES = ['light', 'dark']

test('the deck on every screen', async () => {
  mkdirSync(OUT, { recursive: true })
  const site = await openSite()
  const rows: (string | number)[][] = []
  for (const [width, height] of SIZES) {
    for (const theme of width === 1920 || width === 390 ? THEMES : ['light']) {
      const { page, faults } = await site.open(`present.html?theme=${theme}`, {
        ...{ width, height, reducedMotion: 'reduce', bypassCSP: true },
      })
      await page.locator('html[data-ready]').waitFor()
      const sizes: number[] = []
      const low: string[] = []
      const axe: string[] = []
      let count = 0
      const screens = await giveLesson(page, PUBLISHED_STEPS, async () => {
        const { step, at } = await seen(page)
        const name = `${width}x${height}-${theme}-${String(count++).padStart(2, '0')}-${step}-${at}.png`
        await page.screenshot({ path: path.join(OUT, name) })
        if (at === 'claim') {
          sizes.push(
            await page
              .locator('.slide[data-now] .says .large')
              .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
          )
        }
        if (!['speaker', 'figure', 'answer'].includes(at)) return
        low.push(...(await contrastFaults(page)))
        if (at === 'speaker') axe.push(...(await axeFaults(page)))
      })
      await page.context().close()
      for (const fault of [...low, ...axe, ...faults]) {
        console.log(`${width} x ${height}, ${theme}: ${fault}`)
      }
      rows.push([
        `${width} x ${height}`,
        theme,
        screens.length,
        Math.min(...sizes).toFixed(1),
        low.length,
        axe.length,
        faults.length,
      ])
    }
  }
  const head =
    '| Screen | Theme | Beats | Smallest sentence, px | Words under 7:1 | axe | Faults |'
  const lines = rows.map((row) => `| ${row.join(' | ')} |`)
  writeFileSync(
    path.join(OUT, 'deck.md'),
    `${[head, '|---|---|---|---|---|---|---|', ...lines].join('\n')}\n`,
  )
  await site.close()
  expect(rows.map((row) => row.slice(-3))).toEqual(rows.map(() => [0, 0, 0]))
})
