import { brotliCompressSync, constants } from 'node:zlib'

/** What bytes weigh on the line at brotli's best, which a host makes once. */
export function brotliSize(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length
}
