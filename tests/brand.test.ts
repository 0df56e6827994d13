// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { oembedOf } from '../scripts/pages/oembed'
import { type Deployment, NEUTRAL_FOLDER } from '../src/model/deployment'
import { pagesOf } from '../src/prerender'
import { stories } from './support/stories'

const SITE = 'https://example.org/x/'
const BRAND = {
  name: 'Harbour & Sea <News>',
  url: 'https://news.example/?a=1&b=2',
  light: { colour: '#0b5c8a', ink: '#ffffff' },
  dark: { colour: '#8fd0ff', ink: '#000000' },
}
const DEPLOYED: Deployment = { siteUrl: SITE, contact: null }

describe.each(stories)('the pages of $name', ({ story }) => {
  const open = (deployment: Deployment) =>
    pagesOf(story, deployment).map((page) => {
      const doc = document.implementation.createHTMLDocument()
      doc.head.innerHTML = page.head
      doc.body.innerHTML = page.body
      return { page, doc }
    })
  const branded = open({ ...DEPLOYED, brand: BRAND })
  const plain = open(DEPLOYED)
  const neutral = open({ ...DEPLOYED, copy: 'neutral' })

  it('bear the publisher’s name once, with its address and on its colour', () => {
    for (const { page, doc } of branded) {
      const names = [...doc.querySelectorAll('.brand')]
      expect(names.map((e) => e.textContent?.trim())).toEqual([BRAND.name])
      expect(names[0]?.querySelector('a')?.href).toBe(BRAND.url)
      expect(page.css).toContain(`--brand:${BRAND.light.colour}`)
      expect(page.css).toContain(`--brand:${BRAND.dark.colour}`)
    }
  })

  it('bear it in a frozen version as well, which still says that it is one', () => {
    const frozen = open({ ...DEPLOYED, brand: BRAND, copy: 'frozen' })
    for (const { doc } of frozen) {
      expect(doc.querySelectorAll('.brand')).toHaveLength(1)
      expect(doc.body.textContent).toContain('Frozen version')
    }
  })

  it('name the publisher to machines and where they are shared', () => {
    const [first] = branded
    const data = JSON.parse(first?.page.data ?? '{}')
    expect(data.publisher).toEqual({
      ...{ '@type': 'Organization', name: BRAND.name, url: BRAND.url },
    })
    const site = first?.doc.querySelector('meta[property="og:site_name"]')
    expect(site?.getAttribute('content')).toBe(BRAND.name)
    const place = { base: SITE, siteUrl: SITE }
    const answer = JSON.parse(oembedOf(story, { ...place, brand: BRAND }))
    expect(answer.provider_name).toBe(BRAND.name)
  })

  it('are without a brand what the neutral ones are, but for where they are', () => {
    expect(neutral.length).toBe(plain.length - 1)
    for (const { page, doc } of neutral) {
      expect(doc.querySelector('.brand')).toBeNull()
      expect(page.css).not.toContain('--brand')
      expect(page.indexed).toBe(false)
      const twin = plain.find((other) => other.page.file === page.file)
      const canonicalOf = (of: Document | undefined) =>
        of?.querySelector('link[rel=canonical]')?.getAttribute('href')
      expect(canonicalOf(doc)).toBe(canonicalOf(twin?.doc))
      expect(doc.querySelector('meta[name=robots]')).not.toBeNull()
      // The desk hands out its own address, and offers no version beside it.
      if (page.file === 'embedding.html') {
        const named = `src="${SITE}${NEUTRAL_FOLDER}embed.html`
        expect(doc.querySelector('textarea')?.textContent).toContain(named)
        expect(doc.body.textContent).toContain('without a publisher’s name')
        expect(doc.body.textContent).not.toContain('frozen version')
      } else {
        expect(page.body).toBe(twin?.page.body)
      }
    }
  })
})
