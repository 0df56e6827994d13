// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { oembedOf } from '../../../scripts/pages/oembed'
import { stories } from '../../support/stories'

const SITE = 'https://news.example/story/'

describe.each(stories)('the oEmbed of $name', ({ story }) => {
  const titled = { ...story, title: 'A "quoted" <title> & more' }
  const answer = JSON.parse(oembedOf(titled, { base: SITE, siteUrl: SITE }))
  const { body } = document.implementation.createHTMLDocument()
  body.innerHTML = answer.html
  const frame = body.querySelector('iframe')

  it('is what the protocol asks of a rich answer', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' })
    expect(answer.title).toBe(titled.title)
    for (const size of ['width', 'height', 'cache_age']) {
      expect(Number.isInteger(answer[size]), size).toBe(true)
    }
    expect(answer.provider_name).toBe('news.example')
    expect(answer.provider_url).toBe(SITE)
  })

  it('is one whole frame, named, at an absolute address', () => {
    expect(body.children).toHaveLength(1)
    expect(frame?.getAttribute('src')).toBe(`${SITE}embed.html`)
    expect(frame?.getAttribute('title')).toBe(titled.title)
    expect(frame?.getAttribute('height')).toBe(String(answer.height))
  })

  it('shows the opening still, with its size', () => {
    expect(answer.thumbnail_url).toBe(`${SITE}stills/story.png`)
    expect(answer.thumbnail_width).toBe(1200)
    expect(answer.thumbnail_height).toBeGreaterThan(632)
  })

  it('of a frozen version frames that version', () => {
    const base = `${SITE}v/${story.version}/`
    const frozen = JSON.parse(oembedOf(story, { base, siteUrl: SITE }))
    expect(frozen.html).toContain(`src="${base}embed.html"`)
    expect(frozen.provider_url).toBe(SITE)
  })
})
