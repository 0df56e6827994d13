import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Scene } from '../../src/model/scene'
import { textWidth } from '../../src/model/textWidth'
import type { Story } from '../../src/schema/story'
import { storyCss } from '../../src/storyCss'
import { MapSymbols } from '../../src/views/map/MapSymbols'
import { PlateView } from '../../src/views/map/PlateView'
import { type PlateSize, plainSvg, plateSize } from './plainSvg'
import { type StyleSheet, styleRules } from './styleRules'

/** What a still is drawn at, CSS px; the picture has twice as many. */
const WIDTH = 600
const AIR = 10
const BORDER = 1
/** Under the plate: the scale bar, then three lines. */
const SCALE_HEIGHT = 44
const LINES = [
  { size: 18, weight: 600, family: 'Story Serif', leading: 24 },
  { size: 12, weight: 400, family: 'Label Sans', leading: 18 },
  { size: 11, weight: 400, family: 'Label Sans', leading: 16 },
] as const

const SHEETS = [
  ...['fonts.css', 'base.css', 'views/mark/mark.css', 'views/map/map.css'],
  ...['views/map/labels.css'],
]

/** The rules a plate of this story is drawn by, as the light page has them. */
export function stillStyle(story: Story): StyleSheet {
  const sheets = SHEETS.map((file) => readFileSync(`src/${file}`, 'utf8'))
  return styleRules([...sheets, storyCss(story)].join('\n'))
}

/** The size of every still, px. */
export function stillSize(): { width: number; height: number } {
  const { height } = plateSize(WIDTH - 2 * AIR)
  const lines = LINES.reduce((sum, { leading }) => sum + leading, 0)
  const all = AIR + height + SCALE_HEIGHT + lines + AIR
  return { width: 2 * WIDTH, height: 2 * Math.ceil(all) }
}

/** One scene as a picture that can stand alone: the plate, its scale, its title, when it was reported, whose data. */
export function stillSvg(
  story: Story,
  scene: Scene,
  { rules, values }: StyleSheet,
): string {
  const { width, height } = plateSize(WIDTH - 2 * AIR)
  const inner = { width: width - 2 * BORDER, height: height - 2 * BORDER }
  const markup = renderToStaticMarkup(
    <>
      <svg id="symbols">
        <MapSymbols story={story} />
      </svg>
      <PlateView story={story} scene={scene} shape="wide" describedBy="" />
    </>,
  )
  const { defs, plate, scale } = plainSvg(markup, rules, inner)
  const colour = (name: string) => values.get(`--${name}`) ?? 'none'
  const size = stillSize()
  const under = AIR + height
  const texts = [
    scene.title,
    scene.title === story.title
      ? story.notice
      : `${story.title}. ${story.notice}`,
    story.map.credit,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width / 2} ${size.height / 2}">
<defs>${defs}<clipPath id="plate"><rect width="${inner.width}" height="${inner.height}"/></clipPath></defs>
<rect width="100%" height="100%" fill="${colour('paper')}"/>
<g transform="translate(${AIR} ${AIR})">
<rect width="${width}" height="${height}" fill="${colour('ink')}"/>
<g transform="translate(${BORDER} ${BORDER})">
${frame(inner, colour)}
<g clip-path="url(#plate)">${plate}</g>
</g></g>
<g transform="translate(${AIR} ${under + 2})">${scale}</g>
<g transform="translate(${AIR} ${under + SCALE_HEIGHT})">${margin(texts, width, colour)}</g>
</svg>`
}

type Colour = (name: string) => string

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
function margin(
  texts: readonly string[],
  width: number,
  colour: Colour,
): string {
  let y = 0
  return LINES.map(({ size, weight, family, leading }, i) => {
    const text = texts[i] ?? ''
    const fitting = Math.min(1, width / textWidth(text, size, weight))
    y += leading
    return `<text y="${y - 6}" font-family="${family}" font-weight="${weight}" font-size="${(size * fitting).toFixed(2)}" fill="${colour(i ? 'muted' : 'ink')}">${escapeHtml(text)}</text>`
  }).join('')
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
