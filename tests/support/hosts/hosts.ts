// Pages of other sites that hold a frame of ours, real resizers and emulated
// ones.

/** A page of somebody else's that holds our page in a frame. */
export interface HostPage {
  name: string
  /** Whose code listens: the published script, or our emulation of what is documented. */
  by: string
  /**
   * The part of the page that holds the frame.
   * @param src of our page.
   * @param sandbox as an attribute, or nothing.
   */
  embed: (src: string, sandbox: string) => string
  /** The least and most that it gives, px. */
  limits?: [number, number]
}

/** The sandbox of WordPress, Adafruit and others: no same origin, no popups, no forms. */
export const SANDBOX = ' sandbox="allow-scripts"'

const script = (name: string) => `<script src="/scripts/${name}.js"></script>`
const frame = (src: string, more: string) =>
  `<iframe id="frame" title="Explainer" src="${src}" width="100%" height="320"${more}></iframe>`
const emulated = 'emulated from its documentation'

export const HOSTS: HostPage[] = [
  {
    name: 'pym.js',
    by: 'pym.js 1.3.2',
    embed: (src, sandbox) => `<div id="pym-host"></div>
<script src="/lib/pym.js/dist/pym.v1.js"></script>
<script>new pym.Parent('pym-host', '${src}', { title: 'Explainer'${sandbox && ", sandbox: 'allow-scripts'"} })</script>`,
  },
  {
    // By default it speaks to the origin of `src` only, which a sandboxed page has not.
    name: 'iframe-resizer',
    by: 'iframe-resizer 4.4.5',
    embed: (src, sandbox) => `${frame(src, sandbox)}
<script src="/lib/iframe-resizer/js/iframeResizer.js"></script>
<script>addEventListener('load', () => iFrameResize({ checkOrigin: ${!sandbox} }, '#frame'))</script>`,
  },
  {
    name: 'frames',
    by: '@newswire/frames 1.0.0',
    embed: (
      src,
      sandbox,
    ) => `<div data-frame-src="${src}" data-frame-attribute-title="Explainer"${
      sandbox && ' data-frame-attribute-sandbox="allow-scripts"'
    }></div>
<script src="/lib/@newswire/frames/dist/frames.umd.js"></script>
<script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: 'open-iframe-resizer',
    by: '@open-iframe-resizer/core 2.1.0',
    embed: (src, sandbox) => `${frame(src, sandbox)}
<script src="/lib/@open-iframe-resizer/core/dist/index.umd.cjs"></script>
<script>iframeResizer.initialize({}, '#frame')</script>`,
  },
  {
    name: 'open-iframe-resizer, old dialect',
    by: '@open-iframe-resizer/core 2.1.0',
    embed: (src, sandbox) => `${frame(src, sandbox)}
<script src="/lib/@open-iframe-resizer/core/dist/index.umd.cjs"></script>
<script>iframeResizer.initialize({ enableLegacyLibSupport: true }, '#frame')</script>`,
  },
  {
    name: 'WordPress',
    by: emulated,
    limits: [200, 1000],
    embed: (src, sandbox) =>
      `<iframe data-src="${src}" title="Explainer" width="600" height="338"${sandbox}></iframe>${script('wordpress')}`,
  },
  {
    name: 'AMP',
    by: emulated,
    limits: [100, Number.POSITIVE_INFINITY],
    embed: (src, sandbox) =>
      frame(`${src}#amp=1`, `${sandbox} scrolling="no"`) + script('amp'),
  },
  {
    name: 'Datawrapper',
    by: emulated,
    embed: (src, sandbox) => frame(src, sandbox) + script('datawrapper'),
  },
  {
    name: 'Datawrapper, old script',
    by: emulated,
    embed: (src, sandbox) => frame(src, sandbox) + script('datawrapper-old'),
  },
  {
    name: 'Medium, Embedly',
    by: emulated,
    embed: (src, sandbox) => frame(src, sandbox) + script('embedly'),
  },
  {
    name: 'Canvas',
    by: emulated,
    embed: (src, sandbox) => frame(src, sandbox) + script('canvas'),
  },
  {
    name: 'frame-sizing, no script',
    by: 'Chromium itself, from 154',
    // A `height` of the host's, as attribute or style, would win over it.
    embed: (src, sandbox) =>
      `<iframe title="Explainer" src="${src}" class="sized"${sandbox}></iframe>
<style>.sized { width: 100%; frame-sizing: content-height; }</style>`,
  },
  {
    name: 'embed.js',
    by: 'our own',
    embed: (src, sandbox) => {
      const own = new URL('embed.js', src).href
      return `${frame(src, sandbox)}<script src="${own}"></script>`
    },
  },
]

/** A page round the embed: something to write in, enough to scroll, and a count of what the frame says. */
export function hostPage(embed: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A host</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 20px; } iframe { border: 0; } .below { height: 3000px; }</style>
<script>
window.heard = []
addEventListener('message', ({ data }) => heard.push(data))
</script>
<h1>Somebody else’s article</h1>
<label>Write here <input value="some words"></label>
<div class="embed">${embed}</div>
<p class="below">The article goes on.</p>
</html>`
}
