// @vitest-environment node
import { describe, expect, it } from 'vitest'
import * as claims from '../../../src/model/claims'
import { notesOf } from '../../../src/model/notes'
import type { Comparison, Passage, Step } from '../../../src/schema/telling'
import {
  everyStep,
  fixture,
  island,
  realStory,
  stories,
} from '../../support/stories'

const stepOf = (id: string) => {
  const step = fixture.steps.find((s) => s.id === id)
  if (!step) throw new Error(`no step "${id}"`)
  return step
}

describe('attributionOf', () => {
  const said = (id: string) =>
    claims.attributionOf(fixture, claims.claimOf(fixture, id))

  it.each([
    ['ferry-stopped', 'The Gazette'],
    ['boats-30', 'Mariam Dahr, via The Gazette'],
    ['boats-40', 'the Pilots’ Guild, via Coast Watch and The Gazette'],
  ])('of %s is “%s”', (id, words) => {
    expect(said(id)).toBe(words)
  })

  it('names all hands of a long chain', () => {
    const ayaf = claims.claimOf(realStory, 'ayaf-859')
    expect(claims.attributionOf(realStory, ayaf)).toBe(
      'Jelal Ayaf, via local reporters, AP and The Hill',
    )
  })

  it('does not change the claim it reads', () => {
    said('boats-40')
    expect(said('boats-40')).toBe(said('boats-40'))
    expect(claims.claimOf(fixture, 'boats-40').via).toHaveLength(2)
  })
})

describe('stepOfClaim', () => {
  it.each([
    ['lights-seen', 'coast'],
    ['first-log', 'coast'],
    ['ferry-stopped', 'ferry'],
    ['boats-12', 'boats'],
  ])('%s is told first in %s', (id, step) => {
    expect(claims.stepOfClaim(fixture, id)).toBe(step)
  })

  it.each([
    ['a figure that only a table shows', 'sohr-100', 'how-many'],
    ['what only the closing strip tells', 'damascus-deal', 'what-is-known'],
  ])('of %s, %s, is %s', (_, id, step) => {
    expect(claims.stepOfClaim(realStory, id)).toBe(step)
  })

  it('is null for a claim that nothing tells', () => {
    expect(claims.stepOfClaim(fixture, 'nobody-said')).toBeNull()
  })
})

describe('othersDiffer', () => {
  it.each([
    ['boats-40', true],
    ['thirty-miles', true],
    ['ferry-stopped', false],
    ['boats-12', false],
  ])('with %s alone is %s', (id, differ) => {
    expect(claims.othersDiffer(fixture, [id])).toBe(differ)
  })

  it('is not said where the article contradicts itself', () => {
    expect(claims.claimOf(island, 'boats-14').disputedBy).toEqual(['boats-9'])
    expect(claims.othersDiffer(island, ['boats-14'])).toBe(false)
  })
})

/** Somewhere a claim is told. */
type Place = [claim: string | undefined, at: Passage | Comparison]

describe.each(stories)('anchors, $name', ({ story }) => {
  const { steps, comparisons, sides, closing } = story
  const places: Place[] = [
    ...[
      ...steps.flatMap(claims.passagesOf),
      ...comparisons.flatMap(({ notes }) => notes),
      ...(sides?.ties ?? []),
      ...(closing?.notes ?? []),
    ].map((at): Place => [at.claim, at]),
    ...comparisons.flatMap((at) =>
      claims.figuresOf(at).map((claim): Place => [claim, at]),
    ),
  ]

  it('are one for each claim, wherever the page tells it', () => {
    const anchored = places
      .filter(([claim, at]) => claims.isAnchor(story, claim, at))
      .map(([claim]) => claim)
    expect(anchored.toSorted()).toEqual(
      story.claims.map((c) => c.id).toSorted(),
    )
  })

  it('stand where a step tells the claim, if one does', () => {
    for (const step of steps) {
      for (const claim of claims.claimsOf(step)) {
        const at = places.find(
          ([id, p]) => id === claim && claims.isAnchor(story, id, p),
        )?.[1]
        expect(steps.flatMap(claims.passagesOf)).toContain(at)
      }
    }
  })
})

describe.each(everyStep)('passages and notes, $name: $stepId', ({ step }) => {
  const notes = notesOf(step)

  it('letters every note once, in the order of its sentences', () => {
    const all = step.paragraphs.flatMap((p) => p.notes)
    expect(new Set(notes.map((n) => n.note))).toEqual(new Set(all))
    expect(notes.map((n) => n.letter).join('')).toBe(
      'abcdefghijklmnopqrstuvwxyz'.slice(0, all.length),
    )
    const order = step.paragraphs.flatMap((p) => p.passages)
    const places = notes.map(({ after }) => order.indexOf(after))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('ties each note to the sentence of the claim it names', () => {
    for (const { note, after } of notes) {
      if (note.to) expect(after.claim, note.text).toBe(note.to)
    }
  })

  it('counts each claim once', () => {
    const ids = claims.claimsOf(step)
    expect(ids).toEqual([...new Set(ids)])
    expect(claims.passagesOf(step).length).toBeGreaterThanOrEqual(ids.length)
  })
})

describe('notesOf', () => {
  it('puts a note without a claim to go to at the paragraph’s end', () => {
    const texts = notesOf(stepOf('coast')).map(({ letter, note, after }) => [
      letter,
      note.claim,
      after.claim,
    ])
    expect(texts).toEqual([
      ['a', 'measured-line', 'thirty-miles'],
      ['b', 'first-log', 'lights-seen'],
    ])
  })

  it('goes on with the letters over paragraphs', () => {
    const step: Step = stepOf('coast')
    const twice = {
      ...step,
      paragraphs: [...step.paragraphs, ...step.paragraphs],
    }
    expect(notesOf(twice).map((n) => n.letter)).toEqual(['a', 'b', 'c', 'd'])
  })
})
