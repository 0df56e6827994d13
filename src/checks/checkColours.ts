import { contrastOf } from '../model/contrast'
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
      const ratio = contrastOf(kind[theme], PAPER[theme])
      if (ratio >= LEAST) return []
      const change = theme === 'light' ? 'darker' : 'lighter'
      const remedy = `${kind[theme]} stands out from the ${theme} theme's paper, ${PAPER[theme]}, by ${ratio.toFixed(1)} to 1; ${LEAST} to 1 can be read. Choose a ${change} one.`
      return [{ list: 'kinds', id: kind.id, rule: 'colour-too-faint', remedy }]
    }),
  )
}
