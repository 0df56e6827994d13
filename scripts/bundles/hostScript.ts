import { bundleEntry } from './bundleEntry'

/**
 * The code of `embed.js`, for pages that hold our frames: one classic script
 * without imports, in words that browsers of 2020 understand.
 */
export async function hostScript(): Promise<string> {
  const { code } = await bundleEntry('host', {
    target: 'es2020',
    output: { format: 'iife' },
  })
  return code
}
