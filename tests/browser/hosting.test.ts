import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildStory, openSite, type Site } from './support'

describe('below a path of another site', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('dist', '/some/project/')
  })
  afterAll(() => site.close())

  test('everything is found, from the own origin, without a fault', async () => {
    const { page, faults } = await site.open('?step=escapes')
    const missing: string[] = []
    page.on('response', (r) => {
      if (r.status() >= 400) missing.push(r.url())
    })
    await page.reload()
    await page.evaluate(() => document.fonts.ready)
    expect(await page.locator('main').getAttribute('data-step')).toBe('escapes')
    expect(missing).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('the policy', () => {
  const html = readFileSync('dist/index.html', 'utf8')
  const headers = readFileSync('dist/_headers', 'utf8')
  const policyIn = (text: string) =>
    /default-src 'none'[^"\n]*/.exec(text)?.[0] ?? ''

  test('is the same in the page and in the header file, which adds who may frame it', () => {
    expect(policyIn(html)).not.toBe('')
    expect(policyIn(headers)).toBe(`${policyIn(html)}; frame-ancestors *`)
    expect(policyIn(html)).not.toContain('unsafe')
    expect(headers).not.toContain('X-Frame-Options')
  })
})

describe('with SITE_URL and CONTACT set', () => {
  const out = buildStory('src/content', {
    SITE_URL: 'https://news.example/ain-issa',
    CONTACT: 'desk@news.example',
  })

  test('the page names its address, the sitemap and robots.txt too', () => {
    const html = readFileSync(`${out}/index.html`, 'utf8')
    expect(html).toContain(
      '<link rel="canonical" href="https://news.example/ain-issa/"',
    )
    expect(html).toContain('desk@news.example')
    expect(readFileSync(`${out}/sitemap.xml`, 'utf8')).toContain(
      '<loc>https://news.example/ain-issa/</loc>',
    )
    expect(readFileSync(`${out}/robots.txt`, 'utf8')).toContain(
      'Sitemap: https://news.example/ain-issa/sitemap.xml',
    )
  })
})
