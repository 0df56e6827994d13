import { build, type Plugin, type Rollup } from 'vite'
import { noteShipped } from './licences/noteShipped'

/** What one entry becomes where it may import nothing: a classic script, and its style. */
export interface Inline {
  code: string
  css: string
}

/**
 * Builds an entry of `src/entries` ("early") as one classic script.
 * `define`: names in its code and the JSON each stands for.
 */
export async function inlineScript(
  entry: string,
  {
    plugins = [],
    define = {},
  }: { plugins?: Plugin[]; define?: Record<string, string> } = {},
): Promise<Inline> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins, noteShipped],
    define,
    build: {
      write: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: `src/entries/${entry}.ts`,
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput
  return { code: output[0].code.trim(), css: cssIn(output) }
}

/** The style that a bundle came with. */
export const cssIn = (output: Rollup.RollupOutput['output']): string =>
  output
    .flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? String(file.source).trim()
        : [],
    )
    .join('')
