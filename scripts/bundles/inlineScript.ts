import { type Bundle, bundleEntry } from './bundleEntry'

/**
 * Builds an entry of `src/entries` ("early") as a classic script for a page's
 * own markup. `define`: names in its code and the JSON each stands for.
 */
export async function inlineScript(
  entry: string,
  define: Record<string, string> = {},
): Promise<Pick<Bundle, 'code' | 'css'>> {
  const { code, css } = await bundleEntry(entry, {
    define,
    output: { format: 'iife' },
  })
  return { code: code.trim(), css }
}
