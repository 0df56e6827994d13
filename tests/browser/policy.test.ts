import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE_ADDRESSES } from '../support/hostileAddresses'
import { closeServer, type OpenedPage, openSite, type Site } from './support'

const PAGES = [
  ...['index.html', 'embed.html', 'present.html', 'handout.html'],
  ...['offline.html', 'embedding.html', '404.html'],
  `v/${readdirSync('dist/v')[0]}/index.html`,
]
/** The first of the addresses holds much at once; `HOSTILE=31` tries all of them on each page. */
const TRIED = HOSTILE_ADDRESSES.slice(0, Number(process.env.HOSTILE || 1))

/** Run in the page before anything else: keeps what its policy refused, and whether somebody got through. */
function watchPolicy() {
  const refused: string[] = []
  Object.assign(window, { refused, pwned: () => refused.push('pwned') })
  document.addEventListener('securitypolicyviolation', (event) => {
    refused.push(event.effectiveDirective)
  })
}

const refusedIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { refused: string[] }).refused)

/** As an attacker would who got markup into the page after all. */
async function attack(page: Page, foreign: string) {
  await page.evaluate(async (foreign) => {
    const script = document.createElement('script')
    script.textContent = 'pwned()'
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    const base = document.createElement('base')
    base.href = foreign
    document.body.append(script, style)
    document.head.append(base)
    const holder = document.createElement('div')
    holder.innerHTML = `<img src="data:," onerror="pwned()"><img src="${foreign}"><p style="color: red">`
    document.body.append(holder)
    const late = document.createElement('script')
    late.src = `${foreign}x.js`
    document.body.append(late)
    await fetch(foreign).catch(() => {})
  }, foreign)
}

describe('the policy of', { timeout: 300_000 }, () => {
  let site: Site
  let opened: OpenedPage
  const asked: string[] = []
  const elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  let foreign = ''
  beforeAll(async () => {
    await new Promise<void>((done) => {
      elsewhere.listen(0, '127.0.0.1', done)
    })
    const { port } = elsewhere.address() as AddressInfo
    foreign = `http://127.0.0.1:${port}/`
    site = await openSite()
    opened = await site.open('404.html', { before: watchPolicy })
  })
  afterAll(async () => {
    await site.close()
    await closeServer(elsewhere)
  })

  test.each(PAGES)(
    '%s is kept by the page itself, and stops who breaks in',
    async (file) => {
      const { page, faults } = opened
      for (const address of TRIED) {
        await page.goto('about:blank')
        faults.length = 0
        await page.goto(`${site.address}${file}${address}`)
        await page.waitForFunction(
          () =>
            !document.querySelector('script[src], script[data-packed]') ||
            document.documentElement.dataset.ready !== undefined,
        )
        expect(await refusedIn(page), address).toEqual([])
        expect(faults, address).toEqual([])
        const intruders = await page
          .locator('[src="x"], [onerror], [onload], [src*="evil"]')
          .count()
        expect(intruders, address).toBe(0)
        expect(await page.locator('h1').first().innerText()).not.toBe('')
      }
      await attack(page, foreign)
      await expect
        .poll(async () => new Set(await refusedIn(page)))
        .toEqual(
          new Set([
            ...['script-src-elem', 'script-src-attr', 'style-src-elem'],
            ...['style-src-attr', 'img-src', 'connect-src', 'base-uri'],
          ]),
        )
      expect(asked).toEqual([])
    },
  )
})
