// The types that the package subset-font comes without.

declare module 'subset-font' {
  /** A font with no more than the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2'
      /** An axis that is fixed at a value: `{ wght: 600 }`. */
      variationAxes?: Record<string, number>
    },
  ): Promise<Buffer>
}
