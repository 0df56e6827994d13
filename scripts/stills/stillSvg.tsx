import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Scene } from '../../src/model/scene'
import { STILL } from '../../src/model/still'
import { textWidth } from '../../src/model/textWidth'
import { formatDate } from '../../src/model/time'
import { storyCss } from '../../src/pageCss/storyCss'
import type { Shape } from '../../src/schema/map'
import type { Story } from '../../src/schema/story'
import { MapSymbols } from '../../src/views/map/MapSymbols'
import { PlateView } from '../../src/views/map/PlateView'
import { words } from '../../src/words/en'
import { PLATE_EDGE, type PlateSize, plainSvg, plateSize } from './plainSvg'
import { type StyleSheet, styleRules } from './styleRules'

/** Pixels of the picture to one CSS px. */
const ZOOM = 2
const WIDTH = STILL.width / ZOOM
const AIR = 10
/** More room than the narrowest phone's, so that more is named; CSS px. */
const PLATE_WIDTH = WIDTH - 2 * AIR
const BORDER = 1
const SERIF = "'Story Serif', serif"
const SANS = "'Label Sans', sans-serif"
/** Under the plate: the scale bar, then three lines. */
const SCALE_HEIGHT = 44
const LINES = [
  { size: 18, weight: 600, family: SERIF, leading: 24 },
  { size: 12, weight: 400, family: SANS, leading: 18 },
  { size: 11, weight: 400, family: SANS, leading: 16 },
] as const
/** Beside the scale, at the right: what day it is of, and of which edition. */
const DATES = [
  { size: 12, weight: 600, family: SANS, leading: 18 },
  { size: 11, weight: 400, family: SANS, leading: 16 },
] as const
/** So that they never reach the scale, CSS px. */
const DATES_WIDTH = 230

const SHEETS = [
  ...['fonts.css', 'base.css', 'views/mark/mark.css', 'views/map/map.css'],
  ...['views/map/labels.css'],
]

/** The rules a plate of this story is drawn by, as the light page has them. */
export function stillStyle(story: Story): StyleSheet {
  const sheets = SHEETS.map((file) => readFileSync(`src/${file}`, 'utf8'))
  return styleRules([...sheets, storyCss(story)].join('\n'))
}

/**
 * A scene's plate with all that it refers to, as it would stand in a page.
 * `width`: CSS px; its words are placed for that.
 */
export function plateMarkup(
  story: Story,
  scene: Scene,
  shape: Shape = 'wide',
  width: number = PLATE_WIDTH,
): string {
  return renderToStaticMarkup(
    <>
      <svg id="symbols" className="symbols" width="0" height="0">
        <MapSymbols story={story} />
      </svg>
      <PlateView
        story={story}
        scene={scene}
        shape={shape}
        describedBy=""
        width={width}
      />
    </>,
  )
}

/**
 * One scene as a picture that can stand alone: the plate, its scale, its title,
 * when it was reported, whose data.
 * @param day what it tells of, in words: a step's kicker.
 */
export function stillSvg(
  story: Story,
  scene: Scene,
  { rules, values }: StyleSheet,
  day = formatDate(story.axis.magnified),
): string {
  const { width, height } = plateSize(PLATE_WIDTH)
  const inner = insideOf({ width, height })
  const markup = plateMarkup(story, scene)
  const { defs, plate, scale } = plainSvg(markup, rules, inner)
  const colour = (name: string) => values.get(`--${name}`) ?? 'none'
  const under = AIR + height
  const texts = [
    scene.title,
    scene.title === story.title
      ? story.notice
      : `${story.title}. ${story.notice}`,
    story.map.credit,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${STILL.width}" height="${STILL.height}" viewBox="0 0 ${WIDTH} ${STILL.height / ZOOM}">
<defs>${defs}${edgeOf(inner)}</defs>
<rect width="100%" height="100%" fill="${colour('paper')}"/>
<g transform="translate(${AIR} ${AIR})">${framed({ width, height }, plate, colour)}</g>
<g transform="translate(${AIR} ${under + 2})">${scale}</g>
<g text-anchor="end" transform="translate(${AIR + width} ${under})">${lines(DATES, [day, words.version(formatDate(story.version))], DATES_WIDTH, colour)}</g>
<g transform="translate(${AIR} ${under + SCALE_HEIGHT})">${lines(LINES, texts, width, colour)}</g>
</svg>`
}

/** A colour of the page by its name: "ink" is "#1e1c19". */
export type Colour = (name: string) => string

/** A plate's size within its border. */
export const insideOf = ({ width, height }: PlateSize): PlateSize => ({
  width: width - 2 * BORDER,
  height: height - 2 * BORDER,
})

/** What the plate's ground is cut by, for `<defs>`. */
export const edgeOf = ({ width, height }: PlateSize): string =>
  `<clipPath id="${PLATE_EDGE}"><rect width="${width}" height="${height}"/></clipPath>`

/** A plate as `plainSvg` gives it, in its border. */
export function framed(size: PlateSize, plate: string, colour: Colour): string {
  const { width, height } = size
  return `<rect width="${width}" height="${height}" fill="${colour('ink')}"/>
<g transform="translate(${BORDER} ${BORDER})">
${frame(insideOf(size), colour)}
${plate}
</g>`
}

/** A plate's ground, and the fine line inside its border: an atlas's frame. */
function frame({ width, height }: PlateSize, colour: Colour): string {
  const rect = (inset: number, fill: string) =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="${fill}"/>`
  return [
    rect(0, colour('paper')),
    rect(2.5, colour('line')),
    rect(3, colour('abroad')),
  ].join('')
}

/** Lines of words that never run over the edge: a long one is set smaller. */
function lines(
  set: readonly (typeof LINES | typeof DATES)[number][],
  texts: readonly string[],
  width: number,
  colour: Colour,
): string {
  let y = 0
  return set
    .map(({ size, weight, family, leading }, i) => {
      const text = texts[i] ?? ''
      const fitting = Math.min(1, width / textWidth(text, size, weight))
      y += leading
      return `<text y="${y - 6}" font-family="${family}" font-weight="${weight}" font-size="${(size * fitting).toFixed(2)}" fill="${colour(i ? 'muted' : 'ink')}">${escapeHtml(text)}</text>`
    })
    .join('')
}

/** Text as it may stand in SVG. */
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
