import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { hostScript } from '../../../scripts/hostScript'

/** px of each step's own content: so that going on both grows and shrinks the page. */
const STEPS = { one: 420, two: 760, three: 300, four: 555 }

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="viewport" content="width=device-width">
<title>A page of ours</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; }
main { display: flex; flex-direction: column; max-height: 100vh; }
[data-natural] main { max-height: none; }
.pane { min-height: 0; overflow: auto; }
p { margin: 0; }
</style>
<main>
<h1>A page of ours</h1>
<nav aria-label="Steps"><a href="#" data-go="-1">Back</a> <a href="#" data-go="1">On</a></nav>
<div class="pane">
${Object.keys(STEPS)
  .map((id) => `<section id="${id}" hidden><h2>Step ${id}</h2><p></section>`)
  .join('\n')}
</div>
</main>
<style>
${Object.entries(STEPS)
  .map(([id, height]) => `#${id} p { height: ${height}px; }`)
  .join('\n')}
</style>
<script src="child.js"></script>
</html>`

/** Builds the stand-in page and `embed.js` into a new folder, which goes when the process does. */
export async function childSite(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'child-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: {
        input: 'tests/support/hosts/childScript.ts',
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput
  writeFileSync(path.join(folder, 'child.js'), result.output[0].code)
  writeFileSync(path.join(folder, 'embed.html'), PAGE)
  writeFileSync(path.join(folder, 'embed.js'), await hostScript())
  return folder
}
