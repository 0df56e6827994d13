import { onlyValueOf } from '../query'

/** What a frame shows of the story, and whether it names it. */
export interface View {
  /** `figure` is one comparison alone, named by `figure`. */
  view: 'both' | 'map' | 'timeline' | 'claim' | 'figure'
  figure: string
  brand: 'on' | 'off'
}

const VIEWS = ['both', 'map', 'timeline', 'claim'] as const
/** What every story's first figure answers to, whatever its id: the desk writes no other. */
const FIRST_FIGURE = 'headcount'

/**
 * Reads `view=` and `brand=`. Never throws: what is unknown, repeated or huge
 * shows the whole story under its name.
 * @param figures the ids of the figures that can stand alone, the one the desk offers first.
 */
export function parseView(search: string, figures: readonly string[]): View {
  const asked = onlyValueOf(search, 'view')
  const named = figures.find((id) => id !== '' && id === asked)
  const figure = named ?? (asked === FIRST_FIGURE ? figures[0] : undefined)
  const view = VIEWS.find((known) => known === asked) ?? 'both'
  return {
    view: figure ? 'figure' : view,
    figure: figure ?? '',
    brand: onlyValueOf(search, 'brand') === 'off' ? 'off' : 'on',
  }
}

/** Stamps it on the root, where the style sheet reads it. */
export function showView({ view, figure, brand }: View) {
  const { dataset } = document.documentElement
  dataset.view = view
  dataset.figure = figure
  dataset.brand = brand
}
