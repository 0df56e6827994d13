/** What a frame shows of the story, and whether it names it. */
export interface View {
  /** `figure` is one comparison alone, named by `figure`. */
  view: 'both' | 'map' | 'timeline' | 'claim' | 'figure'
  figure: string
  brand: 'on' | 'off'
}

const VIEWS = ['both', 'map', 'timeline', 'claim'] as const
/** Longer than any address we make; a longer one is not ours. */
const LONGEST = 2000

/**
 * Reads `view=` and `brand=`. Never throws: what is unknown, repeated or huge
 * shows the whole story under its name.
 * @param figures the ids of the figures that can stand alone.
 */
export function parseView(search: string, figures: readonly string[]): View {
  const query = new URLSearchParams(search.length > LONGEST ? '' : search)
  const given = (key: string) => {
    const all = query.getAll(key)
    return all.length === 1 ? all[0] : undefined
  }
  const asked = given('view')
  const figure = figures.find((id) => id !== '' && id === asked)
  const view = VIEWS.find((known) => known === asked) ?? 'both'
  return {
    view: figure ? 'figure' : view,
    figure: figure ?? '',
    brand: given('brand') === 'off' ? 'off' : 'on',
  }
}

/** Stamps it on the root, where the style sheet reads it. */
export function showView({ view, figure, brand }: View) {
  const { dataset } = document.documentElement
  dataset.view = view
  dataset.figure = figure
  dataset.brand = brand
}
