import { afterAll, beforeAll, expect, test } from 'vitest'
import { PRESETS, PREVIEW_WIDTHS } from '../../src/model/presets'
import { openSite, type Site } from '../browser/support'
import { frameFaults } from './frameFaults'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The first screen and steps that are short, long, and full of figures. */
const ADDRESSES = ['', 'step=announcement', 'step=escapes', 'step=how-many']
/** Short, middling and long. */
const CLAIMS = ['ap-not-confirmed', 'ayaf-859', 'administration-950']

test.each(PRESETS)(
  '$id, at its height, is whole in columns of 320, 600 and 900 px',
  async ({ view, height, width, starts }) => {
    const { page, faults } = await site.open('embed.html')
    const addresses = {
      step: ADDRESSES.map((at) => `?view=${view}&${at}`),
      claim: CLAIMS.map((claim) => `?view=${view}#claim-${claim}`),
      figure: [`?view=${view}`],
    }[starts ?? 'figure']
    for (const address of addresses) {
      for (const column of new Set([width, ...PREVIEW_WIDTHS])) {
        await page.setViewportSize({ width: column, height })
        await page.goto('about:blank')
        await page.goto(`${site.address}embed.html${address}`)
        expect(await frameFaults(page), `${address} at ${column}`).toEqual([])
      }
    }
    expect(faults).toEqual([])
    await page.context().close()
  },
)
