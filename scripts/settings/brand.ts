import { contrastOf } from '../../src/model/contrast'
import type { Brand, Ground } from '../../src/schema/brand'

/** What the build is told of a brand, by the name of the variable. */
export interface BrandSettings {
  BRAND_NAME?: string | undefined
  BRAND_URL?: string | undefined
  BRAND_COLOUR?: string | undefined
  BRAND_COLOUR_DARK?: string | undefined
}

/** What a name stands on where no colour is given: the ink and the panel of either theme (`src/base.css`). */
const UNSET = { light: '#1e1c19', dark: '#1c1f24' }
const INKS = ['#ffffff', '#000000'] as const
/** So long a name has room on a phone 320 px wide, in two lines. */
const LONGEST_NAME = 60

/**
 * Whose name the pages are to bear, or null where none is given.
 * @throws a sentence that says which variable is wrong and what to write.
 */
export function parseBrand(settings: BrandSettings): Brand | null {
  const { BRAND_NAME, BRAND_URL, BRAND_COLOUR, BRAND_COLOUR_DARK } = settings
  const name = BRAND_NAME?.trim()
  if (!name) {
    const [alone] =
      Object.entries(settings).find(([, value]) => value?.trim()) ?? []
    if (!alone) return null
    throw new Error(
      `${alone} is set, but BRAND_NAME is not. Give the publisher’s name as BRAND_NAME, or unset ${alone}: without a name the pages bear nobody’s.`,
    )
  }
  if (name.length > LONGEST_NAME) {
    throw new Error(
      `BRAND_NAME has ${name.length} characters. Give a name of ${LONGEST_NAME} at most: it stands in one line above each page.`,
    )
  }
  const light = colourIn('BRAND_COLOUR', BRAND_COLOUR, UNSET.light)
  const dark = colourIn(
    'BRAND_COLOUR_DARK',
    BRAND_COLOUR_DARK,
    BRAND_COLOUR ?? UNSET.dark,
  )
  return {
    name,
    url: addressIn(BRAND_URL),
    light: groundOf(light),
    dark: groundOf(dark),
  }
}

/** For scripts: the brand in the environment, or prints what is wrong with it and ends with 1. */
export function brandOrExit(): Brand | null {
  const { BRAND_NAME, BRAND_URL, BRAND_COLOUR, BRAND_COLOUR_DARK } = process.env
  try {
    return parseBrand({
      ...{ BRAND_NAME, BRAND_URL, BRAND_COLOUR, BRAND_COLOUR_DARK },
    })
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}

function addressIn(given: string | undefined): string | null {
  if (!given) return null
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
    return new URL(given).href
  }
  throw new Error(
    `BRAND_URL is "${given}", no address of the web. Give one such as https://news.example/, or leave BRAND_URL unset: the name then leads nowhere.`,
  )
}

function colourIn(
  variable: string,
  given: string | undefined,
  unset: string,
): string {
  const colour = (given || unset).toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour
  throw new Error(
    `${variable} is "${given}", no colour. Write it as # and six hexadecimal digits, such as #0b5c8a.`,
  )
}

/** Black or white, whichever is read better on a colour: on any, one of them has 4.5 : 1. */
function groundOf(colour: string): Ground {
  const contrasts = INKS.map((ink) => contrastOf(ink, colour))
  const [white = 0, black = 0] = contrasts
  return { colour, ink: white >= black ? INKS[0] : INKS[1] }
}
