import { PRESETS } from '../../src/model/presets'
import { STILL, stillOf } from '../../src/model/still'
import type { Brand } from '../../src/schema/brand'
import type { Story } from '../../src/schema/story'

/** A frame's size where its host gives none, CSS px. */
const [FRAME] = PRESETS
const A_DAY = 86_400

const escapeAttribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

interface OembedPlace {
  base: string
  siteUrl: string
  brand?: Brand | null | undefined
}

/**
 * What a site learns when the story's address is pasted into it (oEmbed 1.0,
 * "rich"). `base`: the absolute address of the folder whose embed it frames;
 * `siteUrl`: that of the whole, by whose host it is provided if no `brand` is known.
 */
export function oembedOf(
  story: Story,
  { base, siteUrl, brand }: OembedPlace,
): string {
  const { width, height } = FRAME
  const title = escapeAttribute(story.title)
  const src = escapeAttribute(`${base}embed.html`)
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: story.title,
    provider_name: brand?.name ?? new URL(siteUrl).host,
    provider_url: siteUrl,
    width,
    height,
    // WordPress keeps src, title, width, height and frameborder of these, and Ghost all.
    html: `<iframe src="${src}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy" style="border:0;width:100%"></iframe>`,
    thumbnail_url: `${base}${stillOf()}`,
    thumbnail_width: STILL.width,
    thumbnail_height: STILL.height,
    cache_age: A_DAY,
  })
}
