import type { Plugin } from 'vite'
import { bundleEntry } from '../bundles/bundleEntry'

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
  const { code } = await bundleEntry('offlinePages', {
    plugins: [withoutStyles],
    output: { format: 'es', codeSplitting: false },
  })
  return code
}
