import { constants, deflateRawSync } from 'node:zlib'

/** Text as the offline file holds what it may never show: compressed, as base64. */
export const pack = (text: string): string =>
  deflateRawSync(text, {
    level: constants.Z_BEST_COMPRESSION,
  }).toString('base64')
