import type { Brand } from '../schema/brand'
import type { Claim } from '../schema/claim'
import type { Source } from '../schema/record'
import type { Story } from '../schema/story'
import { claimOf, figuresOf } from './claims'
import { get } from './lookup'
import { CARD } from './still'

const TEXT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** What a claim is called there: how far it is established, in words. */
type Describe = (claim: Claim) => string

/**
 * The story in schema.org's words (JSON-LD), for whoever reads pages by
 * machine: what it is, what it is based on, and the claims that its figures
 * rest on, each with its speaker. No verdict is given, so there is no review
 * and no rating; nor an author, whom the story does not name, nor a publisher, if the build
 * was not told of one.
 * @param siteUrl the absolute address of the folder, or null: then no address
 * is given, and what stands in the page is named by its hash alone.
 * @throws a sentence naming whatever id does not exist.
 */
export function structuredData(
  story: Story,
  {
    siteUrl,
    brand,
  }: { siteUrl: string | null; brand?: Brand | null | undefined },
  describe: Describe,
) {
  const { axis, lesson } = story
  const at = siteUrl ?? ''
  const focus = get(story.places, story.map.focus, 'place')
  const place = {
    '@type': 'Place',
    name: focus.name,
    geo: {
      '@type': 'GeoCoordinates',
      latitude: focus.at.lat,
      longitude: focus.at.lng,
    },
  }
  return {
    '@context': 'https://schema.org',
    // Whoever publishes this may be no newsroom.
    '@type': lesson ? ['Article', 'LearningResource'] : 'Article',
    ...(siteUrl && {
      url: siteUrl,
      mainEntityOfPage: siteUrl,
      image: {
        '@type': 'ImageObject',
        url: siteUrl + CARD.file,
        width: CARD.width,
        height: CARD.height,
      },
    }),
    headline: story.title,
    description: story.description,
    inLanguage: story.lang,
    version: story.version,
    dateModified: story.version,
    isAccessibleForFree: true,
    license: TEXT_LICENCE,
    ...(brand && {
      publisher: {
        '@type': 'Organization',
        name: brand.name,
        ...(brand.url && { url: brand.url }),
      },
    }),
    isBasedOn: articleIn(story),
    temporalCoverage: `${axis.from}/${axis.contextTo}`,
    about: [
      place,
      {
        '@type': 'Event',
        name: story.title,
        startDate: axis.magnified,
        location: place,
      },
    ],
    mentions: mainClaims(story).map((claim) => ({
      '@type': 'Claim',
      '@id': `${at}#claim-${claim.id}`,
      text: claim.text,
      author: speakerIn(story, claim.speaker),
      appearance: claim.sources.flatMap((id) => addressIn(story, id)),
      description: describe(claim),
    })),
  }
}

/** The claims that figures rest on: those of the first screen, then those that are drawn. */
function mainClaims(story: Story): Claim[] {
  const ids = [
    ...story.opening.figures.map(({ claim }) => claim),
    ...story.comparisons.flatMap(figuresOf),
  ]
  return [...new Set(ids)].map((id) => claimOf(story, id))
}

const KINDS_OF_SPEAKER = {
  person: 'Person',
  authority: 'Organization',
  outlet: 'Organization',
  monitor: 'Organization',
}

/** In words alone where nobody is named, one or many: the vocabulary takes a text for anything. */
function speakerIn(story: Story, id: string) {
  const { kind, name } = get(story.speakers, id, 'speaker')
  if (kind === 'unnamed' || kind === 'own') return name
  return { '@type': KINDS_OF_SPEAKER[kind], name }
}

/** Only where: the page's own list of sources says more, and this is in every reader's way. */
function addressIn(story: Story, id: string) {
  const { url } = get(story.sources, id, 'source')
  // What was measured here appears here.
  return url ? [{ '@type': 'CreativeWork', url }] : []
}

function articleIn(story: Story) {
  const { outlet, title, url, published }: Source = get(
    story.sources,
    story.article,
    'source',
  )
  return {
    '@type': 'NewsArticle',
    headline: title ?? outlet,
    ...(url && { url }),
    ...(published.precision === 'day' && { datePublished: published.date }),
    publisher: { '@type': 'Organization', name: outlet },
  }
}
