// @vitest-environment node
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { drawCard } from '../../../scripts/card/drawCard'
import type { Story } from '../../../src/schema/story'
import { realStory, stories } from '../../support/stories'

interface Line {
  words: string
  left: number
  top: number
  right: number
  bottom: number
}

/** A card's lines of words as the rasteriser draws them, px from the corner of their column, and where the plate begins. */
async function laidOut(story: Story) {
  const { svg, png, font } = await drawCard(story)
  const [, x = '', y = '', column = ''] =
    /<g id="column" transform="translate\(([\d.]+) ([\d.]+)\)">(.*?)<\/g>/s.exec(
      svg,
    ) ?? []
  const lines = [...column.matchAll(/<text.*?<\/text>/gs)].map(
    ([text]): Line => {
      const drawn = `<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`
      const box = new Resvg(drawn, { font }).getBBox()
      if (!box) throw new Error(`${text} draws nothing.`)
      const [left, top] = [box.x + Number(x), box.y + Number(y)]
      return {
        words: text.replaceAll(/<[^>]*>/g, '').replaceAll('\u00a0', ' '),
        ...{ left, top, right: left + box.width, bottom: top + box.height },
      }
    },
  )
  const plate = Number(
    svg.match(/translate\(([\d.]+) [\d.]+\) scale/)?.[1] ?? 0,
  )
  return { lines, plate, svg, png }
}

function expectRoom({ lines, plate }: Awaited<ReturnType<typeof laidOut>>) {
  const sorted = lines.toSorted((a, b) => a.top - b.top)
  for (const [i, line] of sorted.entries()) {
    expect(line.left, line.words).toBeGreaterThan(30)
    expect(line.right, line.words).toBeLessThan(plate - 20)
    expect(line.top, line.words).toBeGreaterThan(30)
    expect(line.bottom, line.words).toBeLessThan(600)
    const next = sorted[i + 1]
    if (next) expect(line.bottom, line.words).toBeLessThan(next.top)
  }
}

describe.each(stories)('the card of $name', async ({ story }) => {
  const card = await laidOut(story)
  const said = card.lines.map(({ words }) => words).join(' ')

  it('is a picture of the size that sites ask for, and of at most 150 kB', () => {
    expect(card.png.readUInt32BE(16)).toBe(1200)
    expect(card.png.readUInt32BE(20)).toBe(630)
    expect(card.png.length).toBeLessThan(150_000)
  })

  it('says what it is, when, who says so and how far it is established, what it is not, and whose map it is', () => {
    expect(said).toContain(story.title)
    expect(said).toMatch(/(13 October 2019|4 March 2031|14 May 1931)/)
    expect(said).toMatch(/The (Hill|Gazette|Courier) wrote/)
    expect(said).toContain('reported')
    expect(said).toContain(story.notice)
    expect(said).toContain(story.map.credit)
  })

  it('has its words inside their column, and none over another', () => {
    expectRoom(card)
  })

  it('names on its map where all of it takes place', () => {
    const focus = story.places.find(({ id }) => id === story.map.focus)
    expect(card.svg).toContain(`>${focus?.name}<`)
  })
})

describe('a card with more to say', () => {
  it('sets a long title smaller', async () => {
    const title = `${realStory.title}, and what was said of it in the week after`
    const card = await laidOut({ ...realStory, title })
    expectRoom(card)
    expect(card.lines.map(({ words }) => words).join(' ')).toContain(title)
  })

  it('is refused where the words find no room, with what to do', async () => {
    const notice = realStory.notice.repeat(9)
    await expect(drawCard({ ...realStory, notice })).rejects.toThrow(/shorten/)
  })
})
