import { openingScene } from '../../src/model/scene'
import { CARD } from '../../src/model/still'
import type { Story } from '../../src/schema/story'
import { plainSvg, plateSize, round } from '../stills/plainSvg'
import {
  type Colour,
  edgeOf,
  framed,
  insideOf,
  plateMarkup,
} from '../stills/stillSvg'
import type { StyleSheet } from '../stills/styleRules'
import type { CardTexts } from './cardTexts'
import {
  breakLines,
  lineOf,
  type Measure,
  type Setting,
  type Word,
  wordsOf,
} from './setText'

/** px of the picture. */
const AIR = 40
const GAP = 38
/** CSS px: as narrow as it can be, so that its words are as large. */
const PLATE_WIDTH = 264
const PLATE = plateSize(PLATE_WIDTH, 'box')
const HEIGHT = CARD.height - 2 * AIR
const ZOOM = HEIGHT / PLATE.height
const COLUMN = CARD.width - 2 * AIR - GAP - PLATE_WIDTH * ZOOM

const SERIF = "'Story Serif', serif"
const SANS = "'Label Sans', sans-serif"
/** What a title and a sentence may be set in, px; of each the largest that leaves room is taken. */
const TITLE_SIZES = [76, 70, 64, 58, 52, 46, 40, 34]
const SENTENCE_SIZES = [36, 34, 32, 30, 28, 26, 24, 22]
/** A title of more lines is set smaller, as far as there is a smaller size. */
const TITLE_LINES = 2
/** A credit on one line if it can be, px. */
const CREDIT_SIZES = [17, 16, 15]
/** Room round the rule between title and sentence, px. */
const RULE = { above: 14, below: 16, thick: 2 }
/** Least room above what stands at the foot, px. */
const ABOVE_FOOT = 26

/** Lines that are set alike. */
interface Block {
  setting: Setting
  lines: Word[][]
}

/** The parts of the map that a card draws, for `measure` to be given their fonts. */
export const cardPlate = (story: Story): string =>
  plateMarkup(story, openingScene(story), 'box', PLATE_WIDTH)

/**
 * The card: beside the title, an attributed sentence and what this is not, the
 * map of where it takes place.
 * @param measure how wide the rasteriser draws a line.
 * @throws if the words find no room even where they are smallest.
 */
export function cardSvg(
  texts: CardTexts,
  markup: string,
  { rules, values }: StyleSheet,
  measure: Measure,
): string {
  const inner = insideOf(PLATE)
  const { defs, plate } = plainSvg(markup, rules, inner)
  const colour: Colour = (name) => values.get(`--${name}`) ?? 'none'
  const { width, height } = CARD
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${defs}${edgeOf(inner)}</defs>
<rect width="100%" height="100%" fill="${colour('paper')}"/>
<g id="column" transform="translate(${AIR} ${AIR})">${columnOf(texts, colour, measure)}</g>
<g transform="translate(${width - AIR - PLATE_WIDTH * ZOOM} ${AIR}) scale(${ZOOM})">${framed(PLATE, plate, colour)}</g>
</svg>`
}

/** The words, from the top of the plate to its foot. */
function columnOf(texts: CardTexts, colour: Colour, measure: Measure): string {
  const ink = colour('ink')
  const muted = colour('muted')
  const sans = (size: number, fill: string): Setting => ({
    ...{ font: SANS, size, leading: size * 1.28, fill },
  })
  const serif = (size: number, leading: number): Setting => ({
    ...{ font: SERIF, size, leading: size * leading, fill: ink },
  })
  const broken = (words: readonly Word[], setting: Setting): Block => ({
    setting,
    lines: breakLines(words, setting, COLUMN, measure),
  })
  const titles = TITLE_SIZES.map((size) =>
    broken(texts.title, serif(size, 1.06)),
  )
  const title =
    titles.find(({ lines }) => lines.length <= TITLE_LINES) ?? titles.at(-1)
  const notice = broken(texts.notice, sans(24, ink))
  const credits = CREDIT_SIZES.map((size) =>
    broken(texts.credit, sans(size, muted)),
  )
  const credit =
    credits.find(({ lines }) => lines.length === 1) ?? credits.at(-1) ?? notice
  const date = texts.date
    ? [broken(wordsOf([{ text: texts.date, weight: 400 }]), sans(28, muted))]
    : []
  const gap = RULE.above + RULE.thick + RULE.below
  const foot = heightOf(notice) + 8 + heightOf(credit)
  for (const size of SENTENCE_SIZES) {
    if (!title) break
    const sentence = broken(texts.said, serif(size, 1.3))
    const status = broken(texts.status, sans(24, muted))
    const top = stack([...date, title, gap, sentence, 6, status], 0)
    if (top.height + ABOVE_FOOT + foot > HEIGHT) continue
    const rule = stack([...date, title], 0).height + RULE.above
    return [
      top.svg,
      `<rect y="${round(rule)}" width="${round(COLUMN)}" height="${RULE.thick}" fill="${ink}"/>`,
      stack([notice, 8, credit], HEIGHT - foot).svg,
    ].join('')
  }
  throw new Error(
    'The words of the card find no room: shorten the title, or the first sentence of the first screen.',
  )
}

const heightOf = ({ setting, lines }: Block) => setting.leading * lines.length

/** Blocks below each other from `y`; a number is room between two. */
function stack(blocks: readonly (Block | number)[], y: number) {
  let at = y
  const svg = blocks.flatMap((block) => {
    if (typeof block === 'number') {
      at += block
      return []
    }
    const { setting, lines } = block
    return lines.map((line) => {
      at += setting.leading
      // The letters stand in the middle of their line.
      const baseline = at - (setting.leading - setting.size * 0.72) / 2
      return lineOf(line, setting, baseline)
    })
  })
  return { svg: svg.join('\n'), height: at - y }
}
