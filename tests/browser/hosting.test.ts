import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkHeaders } from '../../scripts/pages/headersFile'
import { headersFor } from '../support/headersFor'
import { realStory } from '../support/stories'
import { readCode } from './readCode'
import { buildStories, openSite, type Site } from './support'

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

describe('what hosts are told to send', () => {
  const headers = readFileSync('dist/_headers', 'utf8')
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => statSync(`dist/${file}`).isFile())
  const pages = files.filter((file) => file.endsWith('.html'))
  const policyOf = (file: string) =>
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(`dist/${file}`, 'utf8'),
    )?.[1]
  const sent = (file: string) => headersFor(headers, `/${file}`)

  test.each(pages)(
    'the policy of %s is the same in the page and in the header, which adds who may frame it',
    (file) => {
      const policy = policyOf(file)
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(sent(file)['Content-Security-Policy']).toEqual([
        `${policy}; frame-ancestors *`,
      ])
    },
  )

  test('a folder’s address has the policy of its first page', () => {
    const firsts = pages.filter((file) => file.endsWith('index.html'))
    expect(firsts.length).toBeGreaterThan(1)
    for (const file of firsts) {
      expect(sent(file.replace('index.html', ''))).toEqual(sent(file))
    }
  })

  test('no file gets a header twice, nor one that forbids framing', () => {
    for (const file of files) {
      const all = sent(file)
      for (const [name, values] of Object.entries(all)) {
        expect(values, `${name} of ${file}`).toHaveLength(1)
      }
      expect(all['Access-Control-Allow-Origin']).toEqual(['*'])
      expect(all['X-Frame-Options']).toBeUndefined()
    }
  })

  test('whatever is named after its content is kept for good', () => {
    const hashed = files.filter((file) => file.includes('assets/'))
    expect(hashed.length).toBeGreaterThan(0)
    for (const file of hashed) {
      expect(file).toMatch(/-[\w-]{8}\.\w+$/)
      expect(sent(file)['Cache-Control']?.[0]).toContain('immutable')
    }
  })

  test('every host takes the file whole', () => {
    expect(checkHeaders(headers)).toEqual([])
  })
})

describe('with SITE_URL and CONTACT set', async () => {
  const [out = ''] = await buildStories(['src/content'], {
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

  test('a site it is pasted into finds the frame, before any style', () => {
    const html = readFileSync(`${out}/index.html`, 'utf8')
    const offer = html.indexOf(
      '<link rel="alternate" type="application/json+oembed" href="https://news.example/ain-issa/oembed.json"',
    )
    expect(offer).toBeGreaterThan(0)
    expect(offer).toBeLessThan(html.indexOf('<style'))
    // WordPress looks no further.
    expect(Buffer.byteLength(html.slice(0, offer))).toBeLessThan(150_000)
    const answer = JSON.parse(readFileSync(`${out}/oembed.json`, 'utf8'))
    expect(answer.html).toContain(
      'src="https://news.example/ain-issa/embed.html"',
    )
    const still = answer.thumbnail_url.replace(
      'https://news.example/ain-issa/',
      '',
    )
    const picture = readFileSync(`${out}/${still}`)
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height,
    ])
  })

  test('the handout’s code leads to its exact version, also in the dark', async () => {
    const site = await openSite(out)
    const { page } = await site.open('handout.html?theme=dark', {
      bypassCSP: true,
    })
    const code = page.getByRole('img', { name: /QR/ })
    expect(await readCode(code)).toBe(
      `https://news.example/ain-issa/v/${realStory.version}/`,
    )
    await page.emulateMedia({ media: 'print' })
    // Without its quiet zone.
    const mm = await code
      .locator('path')
      .evaluate((path) => (path.getBoundingClientRect().width / 96) * 25.4)
    expect(mm).toBeGreaterThanOrEqual(20)
    await site.close()
  })
})

describe('without SITE_URL', () => {
  test('nothing claims an address that is not known', () => {
    expect(readFileSync('dist/index.html', 'utf8')).not.toContain('oembed')
    expect(existsSync('dist/oembed.json')).toBe(false)
  })

  test('an address that is none stops the build with a sentence', () => {
    const build = () =>
      execFileSync('npm', ['run', '--silent', 'build:pages'], {
        ...{ stdio: 'pipe', timeout: 60_000 },
        env: {
          ...process.env,
          SITE_URL: 'news.example',
          OUT: 'no-such-folder',
        },
      })
    expect(build).toThrow('SITE_URL is "news.example", no absolute address.')
  })
})
