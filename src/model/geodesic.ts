// Distances on the WGS84 ellipsoid.

import type { LatLng } from '../schema/id'

/** WGS84: half its width at the equator, m, and its flattening. */
const A = 6_378_137
const F = 1 / 298.257223563
const B = A * (1 - F)
/** Closer than this, radians, is well under a millimetre. */
const CLOSE = 1e-12
/** The formula fails for points almost opposite each other on earth, and says so. */
const MOST_ROUNDS = 100
const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * The shortest way between two points on the WGS84 ellipsoid, km: T. Vincenty,
 * "Direct and inverse solutions of geodesics on the ellipsoid", Survey Review
 * 23 (176), 1975, the inverse formula.
 * @throws for points almost opposite each other.
 */
export function kmBetween(a: LatLng, b: LatLng): number {
  const length = radians(b.lng - a.lng)
  const reducedOf = ({ lat }: LatLng) =>
    Math.atan((1 - F) * Math.tan(radians(lat)))
  const [u1, u2] = [reducedOf(a), reducedOf(b)]
  const [sin1, cos1] = [Math.sin(u1), Math.cos(u1)]
  const [sin2, cos2] = [Math.sin(u2), Math.cos(u2)]
  let lambda = length
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)]
    const sinS = Math.hypot(cos2 * sinL, cos1 * sin2 - sin1 * cos2 * cosL)
    if (sinS === 0) return 0
    const cosS = sin1 * sin2 + cos1 * cos2 * cosL
    const sigma = Math.atan2(sinS, cosS)
    const sinAlpha = (cos1 * cos2 * sinL) / sinS
    const cos2Alpha = 1 - sinAlpha ** 2
    // On the equator there is no middle to take.
    const cosM = cos2Alpha ? cosS - (2 * sin1 * sin2) / cos2Alpha : 0
    const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha))
    const before = lambda
    lambda =
      length +
      (1 - c) *
        F *
        sinAlpha *
        (sigma + c * sinS * (cosM + c * cosS * (2 * cosM ** 2 - 1)))
    if (Math.abs(lambda - before) < CLOSE) {
      const q = (cos2Alpha * (A ** 2 - B ** 2)) / B ** 2
      const p = 1 + (q / 16384) * (4096 + q * (-768 + q * (320 - 175 * q)))
      const r = (q / 1024) * (256 + q * (-128 + q * (74 - 47 * q)))
      const sinM2 = 4 * sinS ** 2 - 3
      const cosM2 = 2 * cosM ** 2 - 1
      const less =
        r *
        sinS *
        (cosM +
          (r / 4) *
            (cosS * cosM2 - (r / 6) * cosM * sinM2 * (4 * cosM ** 2 - 3)))
      return (B * p * (sigma - less)) / 1000
    }
  }
  throw new Error('The two points lie almost opposite each other on earth.')
}
