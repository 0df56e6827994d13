// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkWhole } from '../../../scripts/offline/checkWhole'
import { offlinePolicy } from '../../../scripts/offline/offlinePolicy'
import { ownLinks } from '../../../scripts/offline/ownLinks'
import { pack } from '../../../scripts/offline/pack'
import { sha256 } from '../../../scripts/pages/policy'
import { unpack } from '../../../src/browser/offline/unpack'

const PAGES = new Map([
  ['index.html', 'read'],
  ['present.html', 'present'],
])
const SITE = 'https://example.org/x/'
const link = (href: string) => `<p><a class="b" href="${href}">Text</a></p>`

describe('ownLinks', () => {
  it.each([
    ['present.html', '?page=present'],
    ['./', '?page=read'],
    ['./#where', '?page=read#where'],
    [
      'index.html?speaker=a&amp;theme=dark',
      '?page=read&amp;speaker=a&amp;theme=dark',
    ],
    ['present.html?view=speaker#where', '?page=present&amp;view=speaker#where'],
    ['#where', '#where'],
    ['?theme=dark', '?theme=dark'],
    ['https://other.example/', 'https://other.example/'],
    ['data/claims.csv', 'https://example.org/x/data/claims.csv'],
    ['handout.html', 'https://example.org/x/handout.html'],
  ])('on the reading page leads %s to %s', (from, to) => {
    expect(ownLinks(link(from), 'read', PAGES, SITE)).toBe(link(to))
  })

  it('keeps an option on the page that offers it', () => {
    expect(ownLinks(link('?theme=dark#a'), 'present', PAGES, SITE)).toBe(
      link('?page=present&amp;theme=dark#a'),
    )
  })

  it('leaves the words where an address is not known, and no link', () => {
    expect(ownLinks(link('data/claims.csv'), 'read', PAGES, null)).toBe(
      '<p><span>Text</span></p>',
    )
  })
})

describe('checkWhole', () => {
  it('is content with what is inside, and with links to elsewhere', () => {
    const body =
      '<a href="https://a.example/x.png">x</a><img src="data:image/png;base64,AA=="><use href="#a"/>src="in the text"'
    expect(checkWhole('read', body, 'p{fill:url(#a)}')).toEqual([])
  })

  it.each([
    ['<img alt="" src="stills/where.png">', '', 'stills/where.png'],
    ['<image href="stills/where.png"/>', '', 'stills/where.png'],
    ['<link rel="stylesheet" href="a.css">', '', 'a.css'],
    ['', 'p{background:url(a.png)}', 'url(a.png)'],
    ['', '@import "a.css";', '@import'],
    ['<script>run()</script>', '', '<script>'],
  ])('names what would be missing: %s%s', (body, css, named) => {
    const [problem, ...more] = checkWhole('present', body, css)
    expect(problem).toContain(`offline.html, present: `)
    expect(problem).toContain(named)
    expect(more).toEqual([])
  })
})

describe('offlinePolicy', () => {
  const policy = offlinePolicy(
    '<style>p{}</style><script>a()</script><script type="text/plain">AA==</script>',
    { scripts: ['b()'], styles: ['q{}'] },
  )

  it('allows the scripts and styles of the build, now and later, and no others', () => {
    expect(policy).toContain(
      `script-src ${sha256('a()')} ${sha256('b()')}; style-src ${sha256('p{}')} ${sha256('q{}')};`,
    )
  })

  it('allows nothing from anywhere', () => {
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/'self'|https?:|unsafe/)
  })
})

describe('pack', () => {
  it('is undone by what the file opens it with', async () => {
    const text = `${'“Ain Issa”, عين عيسى '.repeat(500)}</script>`
    const packed = pack(text)
    expect(packed.length).toBeLessThan(text.length / 10)
    expect(await unpack(packed)).toBe(text)
  })

  it('fails where it was cut, rather than opening a part', async () => {
    const packed = pack('0123456789abcdef'.repeat(4) + Math.PI)
    await expect(unpack(packed.slice(0, 20))).rejects.toThrow()
  })
})
