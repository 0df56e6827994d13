// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { type DeskStory, deskStoryOf } from '../../../src/model/deskStory'
import { firstChoice } from '../../../src/model/frameAddress'
import { type Choice, PRESETS } from '../../../src/model/presets'
import { snippetsOf } from '../../../src/model/snippets'
import { statusInWords } from '../../../src/views/mark/statusInWords'
import { words } from '../../../src/words/en'
import { realStory, stories } from '../../support/stories'

const BASE = 'https://news.example/a/b/'
const kept = (story: typeof realStory) =>
  deskStoryOf(story, {
    statusOf: statusInWords,
    beside: words.besideFigures,
  })

/** The snippets as a browser reads them. */
function pasted(story: DeskStory, asked: Partial<Choice> = {}) {
  const choice = { ...firstChoice(story), ...asked }
  const texts = snippetsOf(BASE, choice, story, words.desk.inside)
  const read = (html: string) => {
    const doc = document.implementation.createHTMLDocument()
    doc.body.innerHTML = html
    return doc.body
  }
  return {
    texts,
    frame: read(texts.frame),
    fitted: read(texts.fitted),
    quote: read(texts.quote),
    still: read(texts.still),
  }
}
const attributesOf = (element: Element | null) =>
  Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  )

describe('a frame', () => {
  it('has its address, a name, a height, its rights and a link in its place', () => {
    const { frame } = pasted(kept(realStory))
    expect(frame.children).toHaveLength(1)
    expect(attributesOf(frame.querySelector('iframe'))).toEqual({
      src: `${BASE}embed.html`,
      title: 'One Sunday at Ain Issa: map, timeline and who said what',
      width: '100%',
      height: '740',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'strict-origin-when-cross-origin',
      style: 'border:0;width:100%',
    })
    expect(frame.querySelector('iframe')?.textContent).toBe(
      `<a href="${BASE}#where">One Sunday at Ain Issa: open the explainer</a>`,
    )
  })

  it.each([
    [{ preset: 'sidebar', step: 'escapes' }, 'embed.html?step=escapes', '600'],
    [
      { preset: 'map', theme: 'dark', context: 'off', step: 'escapes' },
      'embed.html?view=map&theme=dark&context=off&step=escapes',
      '660',
    ],
    [{ preset: 'timeline' }, 'embed.html?view=timeline', '440'],
    [
      { preset: 'figure', brand: 'off', step: 'escapes' },
      'embed.html?view=headcount&brand=off',
      '1140',
    ],
    [
      { preset: 'claim', claim: 'ayaf-859', step: 'escapes' },
      'embed.html?view=claim#claim-ayaf-859',
      '300',
    ],
  ] as const)('of %j is at %s', (asked, address, height) => {
    const { frame, texts } = pasted(kept(realStory), asked)
    const { src, height: given } = attributesOf(frame.querySelector('iframe'))
    expect(src).toBe(BASE + address)
    expect(texts.address).toBe(BASE + address)
    expect(given).toBe(height)
  })

  it('that is pinned has all it names in the folder of its version', () => {
    const desk = { ...kept(realStory), frozenFolder: 'v/1/' }
    const { texts } = pasted(desk, { version: 'frozen' })
    for (const text of Object.values(texts)) {
      const named = text.split(BASE).slice(1)
      expect(named.length).toBeGreaterThan(0)
      for (const rest of named) expect(rest.startsWith('v/1/')).toBe(true)
    }
  })

  it('with its script is the same frame, and the script of this site', () => {
    const { texts, fitted } = pasted(kept(realStory))
    expect(texts.fitted.startsWith(`${texts.frame}\n`)).toBe(true)
    expect(attributesOf(fitted.querySelector('script'))).toEqual({
      src: `${BASE}embed.js`,
      async: '',
    })
  })
})

describe('a quotation', () => {
  it('of a claim says who, how far established, from where, and links to it', () => {
    const { quote } = pasted(kept(realStory), {
      preset: 'claim',
      claim: 'administration-950',
    })
    const href = `${BASE}#claim-administration-950`
    expect(quote.querySelector('blockquote')?.getAttribute('cite')).toBe(href)
    expect(quote.querySelector(`blockquote a[href="${href}"]`)?.innerHTML).toBe(
      'the Kurdish-led administration, via AP and The Hill: claimed, disputed',
    )
    expect(quote.textContent).toContain('950 ISIS supporters')
    expect(quote.textContent).toContain('could not be confirmed')
    expect(quote.textContent).toMatch(/Sources: The Hill, .+\./)
    expect(quote.textContent).toContain(realStory.notice)
    expect(quote.querySelectorAll('iframe, script, img')).toHaveLength(0)
  })

  it.each(stories)(
    'of any step of $name names the speaker of each sentence',
    ({ story }) => {
      const desk = kept(story)
      for (const { id, parts } of desk.steps) {
        const { quote } = pasted(desk, { step: id })
        const lines = parts.flatMap(({ lines }) => lines)
        const links = [...quote.querySelectorAll('blockquote a')]
        expect(links.map((link) => link.getAttribute('href'))).toEqual(
          lines.map(({ claim }) => `${BASE}#claim-${claim}`),
        )
        for (const [i, { claim }] of lines.entries()) {
          const { by } = desk.claims.find(({ id }) => id === claim) ?? {}
          expect(links[i]?.textContent).toContain(`${by}: `)
        }
      }
    },
  )

  it('marks what is not in the article, and leaves it out when asked, saying that others differ', () => {
    const desk = kept(realStory)
    const all = pasted(desk, { step: 'how-many' }).quote.textContent
    expect(all).toContain('not in the article')
    expect(all).not.toContain('Other reports differ.')
    const article = pasted(desk, { step: 'how-many', context: 'off' })
    expect(article.quote.textContent).not.toContain('not in the article')
    expect(article.quote.textContent).toContain('Other reports differ.')
    for (const { id, context, differs } of desk.claims) {
      if (context || !differs) continue
      const { quote } = pasted(desk, {
        ...{ preset: 'claim', claim: id, context: 'off' },
      })
      expect(quote.textContent, id).toContain('Other reports differ.')
    }
  })

  it('of the figures keeps each under its origin, and the count beforehand apart', () => {
    const { quote } = pasted(kept(realStory), { preset: 'figure' })
    const headings = [...quote.querySelectorAll('strong')].map(
      (heading) => heading.textContent,
    )
    expect(headings).toContain('From the Kurdish-led administration')
    expect(headings.at(-1)).toBe(words.besideFigures)
    expect(quote.textContent).toContain('there is no average and no total')
  })
})

it('a still has the scene in words, the credit and the way to the step', () => {
  const { still } = pasted(kept(realStory), { step: 'escapes' })
  const image = still.querySelector('figure > a > img')
  expect(attributesOf(image)).toMatchObject({
    src: `${BASE}stills/escapes.png`,
    width: '600',
    height: '428',
  })
  expect(image?.getAttribute('alt')?.length).toBeGreaterThan(60)
  expect(image?.parentElement?.getAttribute('href')).toBe(`${BASE}#escapes`)
  const caption = still.querySelector('figcaption')?.textContent
  expect(caption).toContain('OpenStreetMap')
  expect(caption).toContain('It is not a map of today.')
})

describe('a story whose words are markup', () => {
  const nasty = `"<&'><script>alert(1)</script>`
  const desk: DeskStory = {
    ...{ title: nasty, lang: '"x', version: nasty, notice: nasty },
    ...{ credit: nasty, hasContext: true },
    steps: [
      {
        ...{ id: 's', title: nasty, alt: nasty, differs: true },
        parts: [{ heading: nasty, lines: [{ text: nasty, claim: 'c' }] }],
      },
    ],
    claims: [
      {
        ...{ id: 'c', text: nasty, by: nasty, status: nasty, step: 's' },
        ...{ sources: [nasty], check: nasty, context: true, differs: true },
        parts: [{ lines: [{ text: nasty, claim: 'c' }] }],
      },
    ],
    figure: { step: 's', differs: false, parts: [] },
  }

  it.each(PRESETS.map(({ id }) => id))(
    'stays words in every snippet of the preset %s',
    (preset) => {
      const { frame, fitted, quote, still } = pasted(desk, { preset })
      expect(frame.querySelector('iframe')?.title).toContain(nasty)
      expect(frame.children).toHaveLength(1)
      expect(fitted.querySelectorAll('script')).toHaveLength(1)
      expect(still.querySelector('img')?.alt).toBe(nasty)
      for (const body of [quote, still]) {
        expect(body.querySelectorAll('script')).toHaveLength(0)
        expect(body.textContent).toContain(nasty)
      }
      expect(frame.querySelector('iframe')?.textContent).not.toContain(
        '<script',
      )
    },
  )
})
