// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { themeColours } from '../scripts/pages/themeColours'
import { pagesOf, readPage } from '../src/prerender'
import { fixture, stories } from './support/stories'

const SITE = 'https://example.org/x/'
const DEPLOYED = { siteUrl: SITE, contact: null }
const LOCAL = { siteUrl: null, contact: null }

type Pages = ReturnType<typeof pagesOf>

/** Every page of each story in each way it can be deployed; what it says must not end what it stands in. */
const built = stories.map(({ name, story: given }) => {
  const description = `${given.description} "A" </script><b> & C`
  const story = { ...given, description }
  return {
    ...{ name, story, description },
    deployed: pagesOf(story, DEPLOYED),
    frozen: pagesOf(story, { ...DEPLOYED, copy: 'frozen' }),
    local: pagesOf(story, LOCAL),
  }
})

describe.each(built)('the pages of $name, where they are shared', (given) => {
  const { story } = given
  const open = (pages: Pages) =>
    pages
      .filter(({ file }) => file !== '404.html')
      .map(({ file, head }) => {
        const doc = document.implementation.createHTMLDocument()
        doc.head.innerHTML = head
        const said = (name: string) =>
          doc
            .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
            ?.getAttribute('content')
        return { file, doc, said }
      })
  const frozenFolder = `v/${story.version}/`

  it.each([
    ['with an address', given.deployed, ''],
    ['frozen', given.frozen, frozenFolder],
  ])('%s: say what they are, where, and show the card', (_, all, folder) => {
    const pages = open(all)
    const files = pages.map(({ file }) => file)
    expect(files.includes('handout.html')).toBe(Boolean(story.lesson))
    for (const { doc, file, said } of pages) {
      expect(said('og:title'), file).toBe(doc.title)
      expect(doc.title, file).toContain(story.title)
      expect(said('og:description'), file).toBe(said('description'))
      expect(said('og:type'), file).toBe('article')
      expect(said('og:locale'), file).toBe('en_US')
      const canonical = doc.querySelector('link[rel=canonical]')
      expect(said('og:url'), file).toBe(canonical?.getAttribute('href'))
      expect(said('og:url'), file).not.toContain('/v/')
      expect(said('og:image'), file).toBe(`${SITE}${folder}card.png`)
      expect(said('og:image:width'), file).toBe('1200')
      expect(said('og:image:height'), file).toBe('630')
      expect(said('og:image:alt'), file).toContain(story.title)
      expect(said('twitter:card'), file).toBe('summary_large_image')
    }
    const titles = pages.map(({ said }) => said('og:title'))
    // The frame is the story again.
    expect(new Set(titles).size).toBe(titles.length - 1)
  })

  it('without an address make none up', () => {
    for (const { doc, file, said } of open(given.local)) {
      expect(said('og:title'), file).toBe(doc.title)
      expect(said('og:url'), file).toBeUndefined()
      expect(said('og:image'), file).toBeUndefined()
      expect(said('twitter:card'), file).toBe('summary')
      expect(doc.head.innerHTML).not.toContain('example.org')
    }
  })
})

describe.each(built)('$name in the words of schema.org', (given) => {
  const { story, description } = given
  const dataIn = (pages: Pages) => pages.flatMap(({ data }) => data ?? [])
  const dataOf = (pages: Pages) => JSON.parse(dataIn(pages)[0] ?? '')
  const data = dataOf(given.deployed)
  const idOf = ({ '@id': id }: { '@id': string }) => id.split('#claim-')[1]

  it('is an article about a place and a day, based on another, under its licence', () => {
    const article = story.sources.find(({ id }) => id === story.article)
    const focus = story.places.find(({ id }) => id === story.map.focus)
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      headline: story.title,
      description,
      inLanguage: story.lang,
      dateModified: story.version,
      isAccessibleForFree: true,
      url: SITE,
      image: { url: `${SITE}card.png`, width: 1200, height: 630 },
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: article?.title,
        url: article?.url,
        publisher: { name: article?.outlet },
      },
    })
    expect([data['@type']].flat()).toContain('Article')
    expect(data.license).toMatch(/^https:\/\/creativecommons\.org/)
    const [place, event] = data.about
    expect(place.name).toBe(focus?.name)
    expect(place.geo.latitude).toBe(focus?.at.lat)
    expect(event.startDate).toBe(story.axis.magnified)
  })

  it('tells each claim that a figure rests on, once, with its speaker, its status and where it appeared', () => {
    const drawn = [
      ...story.opening.figures.map(({ claim }) => claim),
      ...story.comparisons.flatMap(({ origins, beside }) => [
        ...origins.flatMap(({ claims }) => claims),
        ...(beside ? [beside] : []),
      ]),
    ]
    expect(data.mentions.map(idOf)).toEqual([...new Set(drawn)])
    for (const said of data.mentions) {
      const claim = story.claims.find(({ id }) => id === idOf(said))
      const speaker = story.speakers.find(({ id }) => id === claim?.speaker)
      expect(said['@id']).toBe(`${SITE}#claim-${claim?.id}`)
      expect(said.text).toBe(claim?.text)
      expect(said.author.name ?? said.author).toBe(speaker?.name)
      const kind = speaker?.kind === 'person' ? 'Person' : 'Organization'
      if (said.author.name) expect(said.author['@type']).toBe(kind)
      const status = claim?.status === 'on-record' ? 'on record' : claim?.status
      expect(said.description).toContain(status)
      expect(said.description.includes('disputed')).toBe(
        Boolean(claim?.disputedBy.length),
      )
      expect(said.description.includes('not in the article')).toBe(
        claim?.context,
      )
      const urls = story.sources.map(({ url }) => url)
      for (const { url } of said.appearance) expect(urls).toContain(url)
    }
  })

  it('gives no verdict and names no publisher of its own', () => {
    expect(JSON.stringify(data)).not.toMatch(/review|rating|verdict/i)
    expect(data.publisher ?? data.author).toBeUndefined()
  })

  it('without an address gives none but the sources’', () => {
    const local = dataOf(given.local)
    expect(local.url ?? local.image ?? local.mainEntityOfPage).toBeUndefined()
    expect(local.mentions[0]['@id']).toMatch(/^#claim-/)
    expect(JSON.stringify(local)).not.toContain(SITE)
  })

  it('is on the live reading page alone, and cannot end its block', () => {
    expect(dataIn(given.deployed)).toHaveLength(1)
    expect(given.deployed.find(({ data }) => data)?.file).toBe('index.html')
    expect(dataIn(given.deployed)[0]).not.toContain('<')
    expect(dataIn(given.frozen)).toEqual([])
  })
})

it('the country of a language is named where it has one', () => {
  const { head } = readPage({ ...fixture, lang: 'pt-BR' }, LOCAL)
  expect(head).toContain('content="pt_BR"')
})

describe('the colour of the browser’s own bar', () => {
  const metas = (html: string) => {
    const doc = document.implementation.createHTMLDocument()
    doc.head.innerHTML = html
    return [...doc.querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('content'),
      meta.getAttribute('media'),
    ])
  }
  it('is the paper of each theme, and on a page that is light of itself its own', () => {
    expect(metas(themeColours())).toEqual([
      ['#fbfaf7', '(prefers-color-scheme: light)'],
      ['#14161a', '(prefers-color-scheme: dark)'],
    ])
    expect(metas(themeColours('light'))).toEqual([
      ['#fbfaf7', 'all'],
      ['#14161a', 'not all'],
    ])
  })
})
