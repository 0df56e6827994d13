import { build, type Plugin, type Rollup } from 'vite'
import { SHIPPED_RUNTIME } from '../../vite.config'
import { noteShipped } from '../licences/noteShipped'

const NO_STYLE = '\0no-style'

/** The styles of the pages are in the file already. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? '' : null),
}

/**
 * The scripts of all pages of the offline file as one module that imports
 * nothing: what a page would load late runs late, but is there.
 */
export async function pageCode(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutStyles, noteShipped],
    resolve: { alias: SHIPPED_RUNTIME },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: 'src/entries/offlinePages.ts',
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput
  const [{ code }, ...more] = output
  if (more.length || /\bimport\(/.test(code)) {
    throw new Error('The scripts of the offline file are not one.')
  }
  return code
}
