import type { DeskStory, Quotable, QuotedLine } from './deskStory'
import { stepOfChoice, storyAddress } from './frameAddress'
import { escapeHtml, fill, link, tag } from './html'
import { type Choice, presetOf } from './presets'
import type { SnippetWords } from './snippets'

/**
 * What a choice is about as words alone: each sentence with who says so and how
 * far it is established, a link to it, and where it is from.
 */
export function quoteOf(
  base: string,
  choice: Choice,
  story: DeskStory,
  words: SnippetWords,
): string {
  const { quoted, about } = quotedBy(choice, story)
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]))
  const isShown = ({ claim = '' }: QuotedLine) =>
    choice.context === 'on' || !claims.get(claim)?.context

  function lineOf({ text, claim: id }: QuotedLine): string {
    const claim = id && claims.get(id)
    if (!claim) return escapeHtml(text)
    const said = `${claim.by}: ${claim.status}`
    const from = claim.context ? `${said}; ${words.notInArticle}` : said
    return `${escapeHtml(text)} [${link(`${base}#claim-${claim.id}`, from)}]`
  }
  const parts = quoted.parts.flatMap(({ heading, lines }) => {
    const told = lines.filter(isShown).map(lineOf)
    if (!told.length) return []
    if (!heading) return `<p>${told.join(' ')}</p>`
    const title = `<strong>${escapeHtml(heading)}</strong>`
    return `<p>${[title, ...told].join('<br>\n')}</p>`
  })
  const href = storyAddress(base, choice, story)
  const { title, version, notice } = story
  const source = fill(words.quotedFrom, { title: about, version })
  return [
    tag('blockquote', { cite: href, lang: story.lang }),
    ...parts,
    ...afterwards(quoted, choice, story, words),
    '</blockquote>',
    `<p>${link(href, title)}: ${escapeHtml(source)} ${escapeHtml(notice)}</p>`,
  ].join('\n')
}

/** What is quoted, and the title of where it stands. */
function quotedBy(
  choice: Choice,
  story: DeskStory,
): { quoted: Quotable; about: string } {
  const { starts } = presetOf(choice)
  const step = story.steps.find(({ id }) => id === stepOfChoice(choice, story))
  const claim = story.claims.find(({ id }) => id === choice.claim)
  const quoted = {
    step,
    claim,
    figure: story.figure,
  }[starts ?? 'figure']
  return {
    quoted: quoted ?? { parts: [], differs: false },
    about: step?.title ?? story.title,
  }
}

/** A claim's sources, and what other reports say; without those, that they differ. */
function afterwards(
  quoted: Quotable,
  choice: Choice,
  story: DeskStory,
  words: SnippetWords,
): string[] {
  const claim =
    presetOf(choice).starts === 'claim'
      ? story.claims.find(({ id }) => id === choice.claim)
      : undefined
  const said: string[] = []
  if (claim) {
    said.push(fill(words.sources, { sources: claim.sources.join(', ') }))
  }
  if (choice.context === 'off') {
    if (quoted.differs) said.push(words.othersDiffer)
  } else if (claim?.check) {
    said.push(fill(words.otherReports, { check: claim.check }))
  }
  return said.map((text) => `<p>${escapeHtml(text)}</p>`)
}
