import { build, type Rollup } from 'vite'
import { noteShipped } from './licences/noteShipped'

/**
 * The code of `embed.js`, for pages that hold our frames: one classic script
 * without imports, in words that browsers of 2020 understand.
 */
export async function hostScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noteShipped],
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
