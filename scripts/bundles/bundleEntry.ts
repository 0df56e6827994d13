import { build, type Plugin, type Rollup } from 'vite'
import { SHIPPED_RUNTIME } from '../../vite.config'
import { noteShipped } from '../licences/noteShipped'

/** What an entry becomes: its one script, and the style that came with it. */
export interface Bundle {
  code: string
  /** Where the script belongs in `dist/`. */
  fileName: string
  css: string
}

interface How {
  output: Rollup.OutputOptions
  plugins?: Plugin[]
  /** Names in its code, and the JSON each stands for. */
  define?: Record<string, string>
  /** The oldest browsers that must understand it; Vite's own choice if absent. */
  target?: string
}

/**
 * Builds an entry of `src/entries` ("early") as one script that waits for no
 * other: for what is no page's module (`build-client.ts` builds those).
 * Writes nothing.
 * @throws if it became more than one script.
 */
export async function bundleEntry(
  entry: string,
  { output, plugins = [], define = {}, target }: How,
): Promise<Bundle> {
  const { output: files } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins, noteShipped],
    resolve: { alias: SHIPPED_RUNTIME },
    define,
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      ...(target && { target }),
      rollupOptions: {
        input: `src/entries/${entry}.ts`,
        // What a frame's page exports is what its map's script takes from it.
        preserveEntrySignatures: 'strict',
        output,
      },
    },
  })) as Rollup.RollupOutput
  const [{ code, fileName }, ...more] = files
  if (more.some(({ type }) => type === 'chunk') || /\bimport\(/.test(code)) {
    throw new Error(`The entry "${entry}" is not one script.`)
  }
  const sheets = more.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? String(file.source).trim()
      : [],
  )
  return { code, fileName, css: sheets.join('') }
}
