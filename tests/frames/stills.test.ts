import { readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plateMarkup } from '../../scripts/stills/stillSvg'
import { openingScene, sceneAt } from '../../src/model/scene'
import { STILL, stillOf } from '../../src/model/still'
import { type OpenedPage, openSite, type Site } from '../browser/support'
import { realStory } from '../support/stories'

/** As stills.ts draws them: the plate's width and place, CSS px, and device pixels to each. */
const PLATE = { width: 580, at: 10, zoom: 2 }
/** Compared by the mean colour of squares of so many pixels: a letter's shape does not matter, a missing word does. */
const SQUARE = 16
/** A missing label is more than this share of the squares; what letters and edges make is half of it. */
const MOST_APART = 0.002
const steps = realStory.steps.map(({ id }) => id)
const fileOf = (id?: string) => `dist/${stillOf(id)}`

test.each([undefined, ...steps])(
  'the still "%s" is a picture of at most 130 kB',
  (id) => {
    const png = readFileSync(fileOf(id))
    expect(png.readUInt32BE(16)).toBe(STILL.width)
    expect(png.readUInt32BE(20)).toBe(STILL.height)
    expect(statSync(fileOf(id)).size).toBeLessThanOrEqual(130_000)
  },
)

describe('beside the same map in a page', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(
    readFileSync('dist/index.html', 'utf8'),
  )?.[1]
  let site: Site
  let opened: OpenedPage
  beforeAll(async () => {
    site = await openSite('dist')
    // The page is only the place: its style and its fonts, and another body.
    opened = await site.open('404.html?theme=light', {
      ...{ width: PLATE.width, deviceScaleFactor: PLATE.zoom },
      bypassCSP: true,
    })
  })
  afterAll(() => site.close())

  test.each([undefined, ...steps])(
    'the still of "%s" shows the same',
    async (id) => {
      const scene = id ? sceneAt(realStory, id) : openingScene(realStory)
      const { page } = opened
      await page.evaluate(
        async ({ style, map }) => {
          document.head.innerHTML = `<style>${style}</style>`
          document.body.innerHTML = `<section class="map">${map}</section>`
          document.documentElement.dataset.theme = 'light'
          // Ours that come late would be left out; the system’s may be missing.
          await Promise.allSettled(
            [...document.fonts].map((font) => font.load()),
          )
        },
        { style, map: plateMarkup(realStory, scene) },
      )
      const own = await page.locator('.still').screenshot()
      const apart = await page.evaluate(shareApart, {
        still: readFileSync(fileOf(id)).toString('base64'),
        own: own.toString('base64'),
        ...{ left: PLATE.at * PLATE.zoom, square: SQUARE },
      })
      expect(apart).toBeLessThan(MOST_APART)
    },
  )
})

/** Which share of the squares of two pictures have visibly different colours. Run in a page. */
async function shareApart(given: {
  still: string
  own: string
  left: number
  square: number
}) {
  const picture = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  }
  const [still, own] = await Promise.all([
    picture(given.still),
    picture(given.own),
  ])
  const columns = Math.floor(own.width / given.square)
  const rows = Math.floor(own.height / given.square)
  const means = (image: ImageBitmap, at: number) => {
    const { width, height } = own
    const full = new OffscreenCanvas(width, height).getContext('2d')
    full?.drawImage(image, -at, -at)
    const pixels = full?.getImageData(0, 0, width, height).data ?? []
    const sums = new Float64Array(columns * rows * 3)
    for (let y = 0; y < rows * given.square; y++) {
      for (let x = 0; x < columns * given.square; x++) {
        const square =
          Math.floor(y / given.square) * columns + Math.floor(x / given.square)
        for (let c = 0; c < 3; c++) {
          const value = pixels[(y * width + x) * 4 + c] ?? 0
          sums[square * 3 + c] =
            (sums[square * 3 + c] ?? 0) + value / given.square ** 2
        }
      }
    }
    return sums
  }
  const a = means(still, given.left)
  const b = means(own, 0)
  let apart = 0
  for (let i = 0; i < a.length; i += 3) {
    const difference = Math.max(
      ...[0, 1, 2].map((c) => Math.abs((a[i + c] ?? 0) - (b[i + c] ?? 0))),
    )
    if (difference > 40) apart++
  }
  return apart / (a.length / 3)
}
