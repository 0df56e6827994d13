// `npm run dev`: serves the reading page from the sources, reloading.

import { readFileSync } from 'node:fs'
import { createServer, type ViteDevServer } from 'vite'
import { loadStory } from './loadStory'
import { fillTemplate } from './pages/template'

type Prerender = typeof import('../src/prerender')

/** The reading page as the build would write it, from the sources as they are now. */
async function render(server: ViteDevServer): Promise<string> {
  const story = await loadStory()
  const { readPage } = (await server.ssrLoadModule(
    '/src/prerender.tsx',
  )) as Prerender
  const page = readPage(story, { siteUrl: null, contact: null })
  const head = `${page.head}
<style>${page.css}</style>
<script type="module" src="/src/entries/early.ts"></script>
<script type="module" src="/src/entries/${page.entry}.ts"></script>`
  const template = readFileSync('index.html', 'utf8')
  const html = fillTemplate(template, {
    lang: story.lang,
    head,
    body: page.body,
  })
  return server.transformIndexHtml('/', html)
}

const server = await createServer({ appType: 'custom' })
server.middlewares.use((request, response, next) => {
  if (!['/', '/index.html'].includes(request.url?.split('?')[0] ?? '')) {
    next()
    return
  }
  render(server).then(
    (html) => response.setHeader('content-type', 'text/html').end(html),
    (error: Error) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/plain').end(String(error.stack))
    },
  )
})
server.watcher.on('change', () => server.ws.send({ type: 'full-reload' }))
await server.listen()
server.printUrls()
console.log('  Content is read once: start again after changing it.')
