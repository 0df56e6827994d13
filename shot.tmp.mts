import { chromium } from 'playwright-core'
import { serveFolder } from '/work/main/scripts/serveFolder.ts'
const { server, address } = await serveFolder('/work/main/dist')
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
for (const spec of process.argv.slice(2)) {
  const [name, size, query = '', flags = ''] = spec.split('|')
  const [w, h] = size!.split('x').map(Number)
  const ctx = await b.newContext({ viewport: { width: w!, height: h! }, javaScriptEnabled: !flags.includes('nojs'), colorScheme: flags.includes('dark') ? 'dark' : 'light', deviceScaleFactor: flags.includes('2x') ? 2 : 1 })
  const p = await ctx.newPage()
  p.on('console', (m) => console.log(name, m.type(), m.text()))
  p.on('pageerror', (e) => console.log(name, 'ERR', e.message))
  await p.goto(address + (query.startsWith('/') ? query.slice(1) : 'embed.html' + query))
  await p.waitForTimeout(flags.includes('nojs') ? 200 : 900)
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: flags.includes('full') })
  console.log(name, await p.evaluate('[document.documentElement.getBoundingClientRect().height, document.documentElement.scrollHeight, document.querySelector(".map")?.dataset.painter].join()'))
  await ctx.close()
}
await b.close(); server.close()
