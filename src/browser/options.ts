/** How the page is shown. Each option has a default that is never written into an address. */
export interface Options {
  theme: 'auto' | 'light' | 'dark'
  context: 'on' | 'off'
}

const CHOICES: { [K in keyof Options]: readonly Options[K][] } = {
  theme: ['auto', 'light', 'dark'],
  context: ['on', 'off'],
}
/** Longer than any address we make; a longer one is not ours. */
const LONGEST = 2000

/** Never throws: what is unknown, repeated or huge falls back to the first choice. */
export function parseOptions(search: string): Options {
  const query = new URLSearchParams(search.length > LONGEST ? '' : search)
  const choose = <K extends keyof Options>(key: K): Options[K] => {
    const given = query.getAll(key)
    const [fallback] = CHOICES[key]
    return (
      CHOICES[key].find(
        (choice) => given.length === 1 && choice === given[0],
      ) ?? (fallback as Options[K])
    )
  }
  return { theme: choose('theme'), context: choose('context') }
}

/** Stamps options on the root, where the style sheet reads them. */
export function showOptions({ theme, context }: Options) {
  const { dataset } = document.documentElement
  dataset.theme = theme
  dataset.showContext = context
}
