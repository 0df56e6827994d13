// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { formatDate } from '../src/model/time'
import { pagesOf } from '../src/prerender'
import { stories } from './support/stories'

const LOCAL = { siteUrl: null, contact: null }
const DEPLOYED = { siteUrl: 'https://example.org/x/', contact: null }

const hrefOf = (doc: Document, selector: string) =>
  doc.querySelector(selector)?.getAttribute('href')

describe.each(stories)('the pages of $name', ({ story }) => {
  const open = (deployment: Parameters<typeof pagesOf>[1]) =>
    pagesOf(story, deployment).map((page) => {
      const doc = document.implementation.createHTMLDocument()
      doc.head.innerHTML = page.head
      doc.body.innerHTML = page.body
      return { page, doc }
    })
  const live = open(DEPLOYED)
  const frozen = open({ ...DEPLOYED, copy: 'frozen' })

  it('are kept in a frozen version, all but the one for a wrong address', () => {
    const files = live.map(({ page }) => page.file)
    expect(frozen.map(({ page }) => page.file)).toEqual(
      files.filter((file) => file !== '404.html'),
    )
  })

  it('say in a frozen version what they are, and lead to the page of the same name', () => {
    for (const { page, doc } of frozen) {
      const line = doc.querySelector('.page-top')
      expect(doc.body.firstElementChild).toBe(line)
      expect(line?.textContent).toContain(
        `Frozen version of ${formatDate(story.version)}.`,
      )
      const link = line?.querySelector('a')
      expect(link?.textContent).toBe('Current version')
      const here = `https://example.org/x/v/${story.version}/${page.file}`
      expect(new URL(link?.getAttribute('href') ?? '', here).href).toBe(
        `https://example.org/x/${page.file}`,
      )
    }
  })

  it('are not for search engines in a frozen version, which names the live page', () => {
    for (const { page, doc } of frozen) {
      expect(page.indexed).toBe(false)
      expect(
        doc.querySelector('meta[name=robots]')?.getAttribute('content'),
      ).toBe('noindex')
      const twin = live.find((other) => other.page.file === page.file)
      const canonical = hrefOf(doc, 'link[rel=canonical]')
      expect(canonical).toBe(twin && hrefOf(twin.doc, 'link[rel=canonical]'))
      expect(canonical).not.toContain('/v/')
      expect(canonical).toContain(DEPLOYED.siteUrl)
    }
  })

  it('differ in nothing else: body, style, script; only the desk’s snippets name another place, and only the live page speaks to machines', () => {
    for (const { page, doc } of frozen) {
      doc.querySelector('.page-top')?.remove()
      if (page.file === 'embedding.html') {
        const named = `src="${DEPLOYED.siteUrl}v/${story.version}/embed.html`
        expect(doc.querySelector('textarea')?.textContent).toContain(named)
        continue
      }
      const twin = live.find((other) => other.page.file === page.file)
      expect(doc.body.innerHTML).toBe(twin?.doc.body.innerHTML)
      const apart = { head: '', body: '', data: '', indexed: false }
      expect({ ...page, ...apart }).toEqual({ ...twin?.page, ...apart })
    }
  })

  it('say nothing of the sort while they are live', () => {
    for (const { doc } of [...live, ...open(LOCAL)]) {
      expect(doc.body.textContent).not.toContain('Frozen version')
    }
  })

  it('offer themselves for embedding by their absolute address alone', () => {
    const offer = 'link[type="application/json+oembed"]'
    const first = (pages: typeof live) => {
      const [page] = pages
      if (!page) throw new Error('There is no page.')
      return page.doc
    }
    expect(hrefOf(first(live), offer)).toBe('https://example.org/x/oembed.json')
    expect(hrefOf(first(frozen), offer)).toBe(
      `https://example.org/x/v/${story.version}/oembed.json`,
    )
    expect(first(open(LOCAL)).querySelector(offer)).toBeNull()
  })
})
