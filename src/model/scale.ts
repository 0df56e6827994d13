/** International mile, km: 1.609344 by definition (1959). */
export const KM_PER_MILE = 1.609344

/** "35.1 km (21.8 miles)", or without decimals "35 km (22 miles)". */
export function formatLength(km: number, decimals: 0 | 1 = 1): string {
  const miles = km / KM_PER_MILE
  return `${km.toFixed(decimals)} km (${miles.toFixed(decimals)} miles)`
}

/** Two scale bars, their marks in percent of the width they stand under. */
export type Scale = {
  unit: 'km' | 'mi'
  marks: { value: number; at: number }[]
}[]

const NICE = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]

/**
 * Bars of round numbers, each at most three tenths of a width of `km` ground
 * kilometres.
 */
export function scaleAt(km: number): Scale {
  return (['km', 'mi'] as const).map((unit) => {
    const perUnit = unit === 'km' ? 1 : KM_PER_MILE
    const half = NICE.filter((n) => 2 * n * perUnit <= km * 0.3).at(-1) ?? 0.1
    return {
      unit,
      marks: [0, half, half * 2].map((value) => ({
        value,
        at: ((value * perUnit) / km) * 100,
      })),
    }
  })
}
