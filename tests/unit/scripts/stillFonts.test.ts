// @vitest-environment node
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { stillFonts } from '../../../scripts/stills/stillFonts'
import { stories } from '../../support/stories'

/** Given to nobody, so no font has it. */
const UNKNOWN = '\uE123'

describe('stillFonts', async () => {
  const names = stories.flatMap(({ story }) =>
    story.places.flatMap((place) => [
      place.name,
      ...place.names.map(({ name }) => name),
    ]),
  )
  const fontFiles = await stillFonts(names.join(''))
  const draw = (text: string, weight: number) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text x="9" y="30" font-family="Label Sans" font-weight="${weight}">${text}</text></svg>`,
      { font: { fontFiles, loadSystemFonts: false } },
    ).render().pixels

  it.each(names)('has letters for %s', (name) => {
    for (const letter of new Set(name.replaceAll(/\s/g, ''))) {
      expect(draw(letter, 400).equals(draw(UNKNOWN, 400)), letter).toBe(false)
    }
  })

  it('has each weight that a map is lettered in', () => {
    const drawn = [400, 500, 600, 700].map((weight) =>
      draw('Raqqa', weight).toString('base64'),
    )
    expect(new Set(drawn).size).toBe(4)
  })
})
