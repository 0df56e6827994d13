import type { Deployment } from '../model/deployment'
import { structuredData } from '../model/structuredData'
import type { Story } from '../schema/story'
import { statusInWords } from '../views/mark/statusInWords'
import { words } from '../words/en'

/** The story for whoever reads pages by machine, as the text of a data block of HTML. */
export function dataOf(story: Story, { siteUrl, brand }: Deployment): string {
  const data = structuredData(story, { siteUrl, brand }, (claim) =>
    claim.context
      ? `${statusInWords(claim)}; ${words.notInArticle}`
      : statusInWords(claim),
  )
  // Nothing in it may end the block.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
