/** Positions: four figures are a tenth of a pixel on the largest plate. */
export const percent = (n: number) => `${Math.round(n * 100) / 100}%`
