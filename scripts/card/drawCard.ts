import { Resvg, renderAsync } from '@resvg/resvg-js'
import { CARD } from '../../src/model/still'
import type { Story } from '../../src/schema/story'
import { encodePng } from '../stills/encodePng'
import { stillFonts } from '../stills/stillFonts'
import { stillStyle } from '../stills/stillSvg'
import { cardPlate, cardSvg } from './cardSvg'
import { cardTexts } from './cardTexts'
import type { Measure } from './setText'

/** The story's card: its bytes as PNG, and the drawing with the fonts it is drawn with. */
export async function drawCard(story: Story) {
  const texts = cardTexts(story)
  const plate = cardPlate(story)
  const fontFiles = await stillFonts(`${JSON.stringify(texts)} ${plate}`)
  const font = { fontFiles, loadSystemFonts: false }
  const known = new Map<string, number>()
  const measure: Measure = (line) => {
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`
    const width =
      known.get(line) ?? new Resvg(drawn, { font }).getBBox()?.width ?? 0
    known.set(line, width)
    return width
  }
  const svg = cardSvg(texts, plate, stillStyle(story), measure)
  const picture = await renderAsync(svg, { font })
  const png = await encodePng(picture.pixels, picture)
  return { file: CARD.file, png, svg, font }
}
