import { claimOf, claimsTold } from '../model/claims'
import { get } from '../model/lookup'
import { countWords } from '../model/prose'
import type { Story } from '../schema/story'
import type { Problem } from './problem'

const FEWEST_ALT_WORDS = 8

/** What nobody uses, and what a claim may not be without. */
export function checkUse(story: Story): Problem[] {
  return [
    ...unusedClaims(story),
    ...unusedSources(story),
    ...unusedSpeakers(story),
    ...openingFigures(story),
    ...bareWord(story),
    ...contextInArticle(story),
    ...stepsWithoutWords(story),
  ]
}

function unusedClaims(story: Story): Problem[] {
  const told = claimsTold(story)
  return story.claims
    .filter((claim) => !told.has(claim.id))
    .map(({ id }) => ({
      list: 'claims',
      id,
      rule: 'claim-in-no-step',
      remedy: `No step, comparison or closing note tells "${id}". Tell it in a step, or remove the claim.`,
    }))
}

function unusedSources(story: Story): Problem[] {
  const used = new Set([
    story.article,
    ...[
      ...story.claims,
      ...story.quotations,
      ...story.places,
      ...story.glossary,
    ].flatMap((entry) => entry.sources),
  ])
  return story.sources
    .filter((source) => !used.has(source.id))
    .map(({ id }) => ({
      list: 'sources',
      id,
      rule: 'unused-source',
      remedy: `Nothing rests on "${id}". Name it where it is used, or remove it.`,
    }))
}

function unusedSpeakers(story: Story): Problem[] {
  const used = new Set([
    ...story.claims.flatMap((c) => [c.speaker, ...c.via]),
    ...story.quotations.flatMap((q) => [q.speaker, q.outlet]),
  ])
  return story.speakers
    .filter((speaker) => !used.has(speaker.id))
    .map(({ id }) => ({
      list: 'speakers',
      id,
      rule: 'unused-speaker',
      remedy: `Nothing is said by or through "${id}". Name the speaker where it belongs, or remove it.`,
    }))
}

/** The figures of the first screen are figures, and name their speaker. */
function openingFigures(story: Story): Problem[] {
  return story.opening.figures.flatMap(({ claim: id, by }) => {
    const claim = claimOf(story, id)
    const speaker = get(story.speakers, claim.speaker, 'speaker')
    const named = [speaker.name, ...speaker.short].some((n) => by.includes(n))
    if (claim.figure && named) return []
    return [
      {
        list: 'opening',
        id: 'figures',
        rule: claim.figure ? 'speaker-not-named' : 'figure-missing',
        remedy: claim.figure
          ? `“${by}” does not name ${speaker.name}, who says so. Write the name in it.`
          : `The claim "${id}" holds no figure to set large. Give it one, or choose another claim.`,
      },
    ]
  })
}

/** One party's bare word is never `reported` or `on-record` in an outlet's voice. */
function bareWord(story: Story): Problem[] {
  return story.claims.flatMap((claim): Problem[] => {
    const speaker = story.speakers.find((s) => s.id === claim.speaker)
    const own = speaker?.kind === 'own'
    if (own !== (claim.status === 'measured')) {
      return [
        {
          list: 'claims',
          id: claim.id,
          rule: 'measured-by-us',
          remedy: own
            ? `What ${speaker?.name} says is measured: give it the status "measured".`
            : '"measured" is for our own measurements alone. Choose another status, or make this page the speaker.',
        },
      ]
    }
    const party = speaker?.kind === 'authority' || speaker?.kind === 'person'
    if (claim.status === 'reported' && party && !claim.via.length) {
      return [
        {
          list: 'claims',
          id: claim.id,
          rule: 'bare-word',
          remedy: `${speaker.name} is one party and nobody in "via" reports the words: the status is "claimed", or "on-record" if the record itself was read.`,
        },
      ]
    }
    return []
  })
}

/** The article cannot rest on sources alone that are not the article. */
function contextInArticle(story: Story): Problem[] {
  return story.claims.flatMap((claim): Problem[] => {
    if (claim.context && claim.number !== undefined) {
      return [
        {
          list: 'claims',
          id: claim.id,
          rule: 'context-numbered',
          remedy:
            'A claim with a number is in the article: set context to false, or drop the number.',
        },
      ]
    }
    if (!claim.context && !claim.sources.includes(story.article)) {
      return [
        {
          list: 'claims',
          id: claim.id,
          rule: 'article-source-missing',
          remedy: `A claim of the article names "${story.article}" among its sources. Add it, or set context to true.`,
        },
      ]
    }
    return []
  })
}

function stepsWithoutWords(story: Story): Problem[] {
  return [
    { list: 'opening', id: 'scene', alt: story.opening.scene.alt },
    ...story.steps.map((s) => ({ list: 'steps', id: s.id, alt: s.scene.alt })),
  ]
    .filter(({ alt }) => countWords(alt) < FEWEST_ALT_WORDS)
    .map(({ list, id }) => ({
      list,
      id,
      rule: 'alt-missing',
      remedy:
        'Say in scene.alt what the map shows, in a sentence or more, for whoever cannot see it.',
    }))
}
