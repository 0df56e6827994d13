import { build, type Rollup } from 'vite'

/**
 * The code of `embed.js`, for pages that hold our frames: one classic script
 * without imports, in words that browsers of 2020 understand.
 */
export async function hostScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2020',
      rollupOptions: {
        input: 'src/entries/host.ts',
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput
  return result.output[0].code
}
