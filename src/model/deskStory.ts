import type { Claim } from '../schema/claim'
import type { Story } from '../schema/story'
import type { Comparison, Passage, Step } from '../schema/telling'
import {
  attributionOf,
  claimOf,
  claimsOf,
  figuresOf,
  hasContext,
  othersDiffer,
  stepOfClaim,
} from './claims'
import { get } from './lookup'
import { plainProse } from './prose'
import { formatDate } from './time'

/** A sentence of a quotation, and the claim it rests on. */
export interface QuotedLine {
  text: string
  claim?: string
}

/** Sentences that stand together, under a heading of their own if they have one. */
export interface QuotedPart {
  heading?: string
  lines: QuotedLine[]
}

/** What may be quoted from one place of the story. */
export interface Quotable {
  parts: QuotedPart[]
  /** Whether without other reports it must say that they differ. */
  differs: boolean
}

export interface DeskStep extends Quotable {
  id: string
  title: string
  /** Its map in words. */
  alt: string
}

export interface DeskClaim extends Quotable {
  id: string
  text: string
  by: string
  /** In words: "claimed, disputed". */
  status: string
  /** Where it is told first. */
  step: string
  sources: string[]
  /** What a look at other reports found. */
  check?: string
  context: boolean
}

/** A story as far as the snippets tell of it; small enough to stand in a page as JSON. */
export interface DeskStory {
  /** Where below the desk a copy is that never changes: "v/2026-11-24/". Absent where none can be chosen. */
  frozenFolder?: string
  title: string
  lang: string
  /** A date in words. */
  version: string
  notice: string
  credit: string
  /** Whether it tells anything of other reports, which a frame may leave out. */
  hasContext: boolean
  steps: DeskStep[]
  claims: DeskClaim[]
  /** The figures that are set side by side, and their step. */
  figure: (Quotable & { step: string }) | null
}

/** Words of the interface that stand inside quotations. */
export interface DeskWords {
  statusOf: (claim: Claim) => string
  /** Above a count from another moment. */
  beside: string
}

/** What the desk needs of a story, in plain words. */
export function deskStoryOf(story: Story, words: DeskWords): DeskStory {
  const figures = story.comparisons.find(({ unit }) => unit === 'count')
  return {
    title: story.title,
    lang: story.lang,
    version: formatDate(story.version),
    notice: story.notice,
    credit: story.map.credit,
    hasContext: hasContext(story),
    steps: story.steps.map((step) => deskStepOf(story, step)),
    claims: story.claims.flatMap((claim) => {
      const step = stepOfClaim(story, claim.id)
      return step ? deskClaimOf(story, claim, step, words) : []
    }),
    figure: figures ? deskFigureOf(story, figures, words) : null,
  }
}

function lineOf(story: Story, { text, claim }: Passage): QuotedLine {
  const plain = plainProse(story, text)
  return claim ? { text: plain, claim } : { text: plain }
}

function deskStepOf(story: Story, step: Step): DeskStep {
  const { accounts } = step
  // What rests on no claim speaks about the page, and means nothing outside it.
  const linesOf = (passages: readonly Passage[]) =>
    passages
      .filter(({ claim }) => claim)
      .map((passage) => lineOf(story, passage))
  const told = step.paragraphs.flatMap(({ passages, notes }) => [
    { lines: linesOf(passages) },
    { lines: linesOf(notes) },
  ])
  const beside = accounts
    ? [{ heading: accounts.title, lines: linesOf(accounts.passages) }]
    : []
  return {
    id: step.id,
    title: step.title,
    alt: plainProse(story, step.scene.alt),
    parts: [...told, ...beside].filter(({ lines }) => lines.length),
    differs: othersDiffer(story, claimsOf(step)),
  }
}

function deskClaimOf(
  story: Story,
  claim: Claim,
  step: string,
  words: DeskWords,
): DeskClaim {
  const outlets = claim.sources.map((id) => get(story.sources, id, 'source'))
  const text = plainProse(story, claim.text)
  return {
    id: claim.id,
    text,
    by: attributionOf(story, claim),
    status: words.statusOf(claim),
    step,
    sources: [...new Set(outlets.map(({ outlet }) => outlet))],
    ...(claim.check && { check: plainProse(story, claim.check) }),
    context: claim.context,
    parts: [{ lines: [{ text, claim: claim.id }] }],
    differs: othersDiffer(story, [claim.id]),
  }
}

/** Every figure under the origin it goes back to: several figures are not several witnesses. */
function deskFigureOf(story: Story, figures: Comparison, words: DeskWords) {
  const lineOfClaim = (id: string): QuotedLine => ({
    text: plainProse(story, claimOf(story, id).text),
    claim: id,
  })
  const { beside } = figures
  return {
    step: figures.step,
    parts: [
      { heading: figures.title, lines: [{ text: figures.caption }] },
      ...figures.origins.map(({ name, claims }) => ({
        heading: name,
        lines: claims.map(lineOfClaim),
      })),
      ...(beside
        ? [{ heading: words.beside, lines: [lineOfClaim(beside)] }]
        : []),
    ],
    differs: othersDiffer(story, figuresOf(figures)),
  }
}
