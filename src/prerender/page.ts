/** A page as the build writes it; `body` and `head` are HTML. */
export interface Page {
  file: string
  /** The entry in src/entries whose script and style it has. */
  entry: string
  /** How its script is loaded: a frame's is classic, since a sandbox may refuse modules. */
  script: 'module' | 'classic' | null
  /** In a frame: the figures that may stand there alone. */
  figures?: readonly string[]
  /** Light unless a reader asks for dark: for a hall, for paper. */
  theme?: 'light'
  /** Style that follows from the story alone. */
  css: string
  head: string
  body: string
  /** Whether search engines should list it. */
  indexed: boolean
  /** JSON-LD for a data block, where the page has one. */
  data?: string
  /** Whether it shows pages of its own in frames. */
  frames?: true
}
