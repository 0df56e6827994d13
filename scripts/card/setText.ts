// Sets running text in lines of a given width, as SVG.

import { round } from '../stills/plainSvg'
import { escapeHtml } from '../stills/stillSvg'

/** Letters of one weight. */
export interface Part {
  text: string
  weight: number
}
/** What is never broken: mostly one part, more where its weight changes in it. */
export type Word = readonly Part[]

/** How lines are set: `font` is a family, sizes in px. */
export interface Setting {
  font: string
  size: number
  /** From one baseline to the next. */
  leading: number
  fill: string
}

/** The width of a line as the rasteriser draws it, px at `MEASURED_AT`. */
export type Measure = (line: string) => number
/** Widths grow with the size: they are measured at one, px. */
const MEASURED_AT = 100

/** The words of running text whose parts may differ in weight. */
export function wordsOf(parts: readonly Part[]): Word[] {
  const words: Part[][] = []
  let open = false
  for (const { text, weight } of parts) {
    for (const piece of text.split(/( +)/)) {
      if (!piece) continue
      if (/^ +$/.test(piece)) {
        open = false
        continue
      }
      const part = { text: piece, weight }
      if (open) words.at(-1)?.push(part)
      else words.push([part])
      open = true
    }
  }
  return words
}

/** One line as SVG, its baseline at `y`. */
export function lineOf(
  words: readonly Word[],
  { font, size, fill }: Setting,
  y = 0,
): string {
  const spans = words.map((word, i) =>
    word.map(({ text, weight }, j) => {
      const space = i > 0 && j === 0 ? ' ' : ''
      return `<tspan font-weight="${weight}">${space}${escapeHtml(text)}</tspan>`
    }),
  )
  return `<text xml:space="preserve" y="${round(y)}" font-family="${font}" font-size="${round(size)}" fill="${fill}">${spans.flat().join('')}</text>`
}

/** As many words on a line as it takes. A word that is too long stands alone, and too wide. */
export function breakLines(
  words: readonly Word[],
  setting: Setting,
  width: number,
  measure: Measure,
): Word[][] {
  const lines: Word[][] = []
  const measured = { ...setting, size: MEASURED_AT }
  const most = (width / setting.size) * MEASURED_AT
  for (const word of words) {
    const line = lines.at(-1)
    if (line && measure(lineOf([...line, word], measured)) <= most) {
      line.push(word)
    } else lines.push([word])
  }
  return lines
}
