/** Who publishes the pages, as the build is told (`scripts/settings/brand.ts`). */
export interface Brand {
  name: string
  /** Where the name leads, or null. */
  url: string | null
  /** What the name stands on in either theme. */
  light: Ground
  dark: Ground
}

/** A colour, and what is read on it: `#rrggbb`. */
export interface Ground {
  colour: string
  ink: string
}

/** Which copy of the live pages a page is in: the one that keeps its version, or the one for republishers. */
export type Copy = 'frozen' | 'neutral'
