import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator } from 'playwright-core'

const decoder = readFileSync(
  createRequire(import.meta.url).resolve('jsqr'),
  'utf8',
)

type Decoder = (
  pixels: Uint8ClampedArray | undefined,
  width: number,
  height: number,
) => { data: string } | null

/**
 * What a camera reads from a code as the browser shows it. The page must have
 * been opened with `bypassCSP`: the reader is brought in by the test.
 */
export async function readCode(code: Locator): Promise<string | undefined> {
  const picture = await code.screenshot()
  const page = code.page()
  await page.evaluate(decoder)
  return page.evaluate(
    async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      const { width, height } = image
      const canvas = Object.assign(document.createElement('canvas'), {
        ...{ width, height },
      })
      const pencil = canvas.getContext('2d')
      pencil?.drawImage(image, 0, 0)
      const pixels = pencil?.getImageData(0, 0, width, height).data
      const { jsQR } = window as unknown as { jsQR: Decoder }
      return jsQR(pixels, width, height)?.data
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
}
