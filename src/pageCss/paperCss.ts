import { type Deployment, frozenFolder } from '../model/deployment'
import { formatDate } from '../model/time'
import type { Story } from '../schema/story'

/** Words that stand on paper only. Dates and addresses as text. */
interface PaperWords {
  which: (date: string, address: string | null) => string
  footnotes: string
  foot: (title: string, date: string) => string
}

/**
 * What paper needs of the story: each claim's sources by their number in the
 * list of sources, which version this is and where it stays, and the foot of
 * every sheet. `modes/paper.css` shows them. As style they cost little, and
 * are neither seen nor heard on a screen.
 */
export function paperCss(
  story: Story,
  { siteUrl }: Deployment,
  paper: PaperWords,
): string {
  const { claims, sources, title, version } = story
  const numberOf = new Map(sources.map(({ id }, i) => [id, i + 1]))
  const noted = new Map<string, string[]>()
  for (const { id, sources: ids } of claims) {
    const numbers = ids.flatMap((source) => numberOf.get(source) ?? [])
    const note = numbers.toSorted((a, b) => a - b).join(', ')
    noted.set(note, [...(noted.get(note) ?? []), `[data-claim="${id}"]`])
  }
  const notes = [...noted].map(([note, on]) => `${on.join()}{--n:"${note}"}`)
  const date = formatDate(version)
  const which = paper.which(date, siteUrl && siteUrl + frozenFolder(story))
  const foot = cssString(paper.foot(title, date))
  return `@media print{:root{--which:${cssString(`${which} ${paper.footnotes}`)}}${notes.join('')}}@page{@bottom-left{content:${foot}}}`
}

/** A text as CSS writes it: no quote ends it, and no tag ends the style. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\n]/g,
    (char) => `\\${char.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
