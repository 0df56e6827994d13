import type { Story } from '../schema/story'
import type { Problem } from './problem'

/** The paper of each theme, as `src/base.css` has it. */
const PAPER = { light: '#fbfaf7', dark: '#14161a' } as const
/** What small words and marks need on it (WCAG 2.2, 1.4.3). */
const LEAST = 4.5

/** Colours of kinds that are too faint to be read in one of the themes. */
export function checkColours({ kinds }: Story): Problem[] {
  return kinds.flatMap((kind) =>
    (['light', 'dark'] as const).flatMap((theme): Problem[] => {
      const ratio = contrast(kind[theme], PAPER[theme])
      if (ratio >= LEAST) return []
      const change = theme === 'light' ? 'darker' : 'lighter'
      const remedy = `${kind[theme]} stands out from the ${theme} theme's paper, ${PAPER[theme]}, by ${ratio.toFixed(1)} to 1; ${LEAST} to 1 can be read. Choose a ${change} one.`
      return [{ list: 'kinds', id: kind.id, rule: 'colour-too-faint', remedy }]
    }),
  )
}

/** How far two colours stand apart, 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted(
    (a, b) => b - a,
  )
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
