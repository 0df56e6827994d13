// @vitest-environment node
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodePng } from '../../../scripts/stills/encodePng'
import { savedFaces, savedSvg } from '../../../scripts/stills/savedSvg'
import { stillStyle, stillSvg } from '../../../scripts/stills/stillSvg'
import { openingScene, sceneAt } from '../../../src/model/scene'
import { STILL } from '../../../src/model/still'
import { formatDate } from '../../../src/model/time'
import { stories } from '../../support/stories'

describe.each(stories)('a still of $name', ({ story }) => {
  const style = stillStyle(story)
  const [first] = story.steps
  if (!first) throw new Error('The story has no step.')
  const scene = sceneAt(story, first.id)
  const svg = stillSvg(story, scene, style)

  it('needs nothing but itself', () => {
    expect(svg).not.toMatch(/var\(|<style|<image|<script|class=|currentcolor/)
    expect(svg).not.toMatch(/ (xlink:)?href="(?!#)/)
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const meant = [...svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)]
    expect(meant.filter(([, id]) => !ids.includes(id))).toEqual([])
  })

  it('has no percentage or nested window, which rasterisers read differently', () => {
    expect(svg.match(/<svg/g)).toHaveLength(1)
    expect(svg.match(/ (x|y|cx|cy|x1|x2|y1|y2)="[^"]*%"/g)).toBeNull()
  })

  it('says in the picture what it shows, when that was reported, and whose data it is', () => {
    for (const words of [first.title, story.title, story.notice]) {
      expect(svg).toContain(words.replaceAll('&', '&amp;'))
    }
    expect(svg).toContain(story.map.credit.replaceAll('&', '&amp;'))
  })

  it('says of which day and which edition it is, clear of the scale', () => {
    const svg = stillSvg(story, scene, style, first.kicker)
    expect(svg).toContain(`>${first.kicker}<`)
    expect(svg).toContain(`Version of ${formatDate(story.version)}.`)
    const at = /text-anchor="end" transform="translate\(([\d.]+)/.exec(svg)
    const ends = [...svg.matchAll(/<text x="([\d.]+)" y="(?:12|36)"/g)]
    const scale = Math.max(...ends.map(([, x]) => Number(x)))
    // As wide as they may be, with air; a scale's last words go on a little.
    expect(Number(at?.[1]) - 230).toBeGreaterThan(scale + 50)
  })

  it('says the title once where it is the story’s own', () => {
    const opening = stillSvg(story, openingScene(story), style)
    expect(opening.split(`>${story.title}`)).toHaveLength(2)
  })

  it('ends a little below its last line', () => {
    const groups = [...svg.matchAll(/translate\([\d.]+ ([\d.]+)\)"><text/g)]
    const down = groups.at(-1)?.[1]
    const lines = [...svg.matchAll(/<text y="([\d.]+)"/g)]
    const last = Number(down) + Number(lines.at(-1)?.[1])
    const below = STILL.height / 2 - last
    expect(below).toBeGreaterThan(10)
    expect(below).toBeLessThan(20)
  })

  it('sets a long title smaller rather than over the edge', () => {
    const sizeOf = (title: string) =>
      Number(
        /font-size="([\d.]+)"[^>]*>T/.exec(
          stillSvg(story, { ...scene, title }, style),
        )?.[1],
      )
    expect(sizeOf('Two words')).toBe(18)
    expect(sizeOf(`T${'oo many words '.repeat(12)}`)).toBeLessThan(9)
  })
})

describe('a drawing to be saved', () => {
  it('holds its fonts, its name and what it shows, whatever these are', async () => {
    const faces = await savedFaces('Ain Issa')
    expect(
      faces.match(/url\(data:font\/woff2;base64,[\w+/=]+\)/g),
    ).toHaveLength(2)
    const saved = savedSvg('<svg width="1"><g/></svg>', {
      ...{ title: 'A & B', text: '1 < 2', faces },
    })
    expect(saved).toBe(
      `<svg width="1" role="img"><title>A &amp; B</title><desc>1 &lt; 2</desc><style>${faces}</style><g/></svg>`,
    )
  })
})

describe('encodePng', () => {
  it('writes what any reader of PNG reads, without the alpha channel', async () => {
    const png = await encodePng(
      Uint8Array.from([
        1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 9,
      ]),
      { width: 2, height: 2 },
    )
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    expect(png.readUInt32BE(16)).toBe(2)
    expect(png.readUInt32BE(20)).toBe(2)
    const at = png.indexOf('IDAT')
    const length = png.readUInt32BE(at - 4)
    const rows = inflateSync(png.subarray(at + 4, at + 4 + length))
    expect([...rows]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12])
  })
})
