// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../src/model/claims'
import { slideOf } from '../../../src/model/slide'
import { everyStep, fixture } from '../../support/stories'

describe.each(everyStep)('slideOf, $name: $stepId', ({ story, step }) => {
  const slide = slideOf(step)

  it('is a sentence of the step that rests on a claim and names its speaker', () => {
    const passages = step.paragraphs.flatMap((p) => p.passages)
    expect(passages).toContain(slide?.passage)
    const claim = claimOf(story, slide?.passage.claim ?? '')
    expect(slide?.passage.text).toContain(`(speaker:${claim.speaker})`)
  })

  it('adds what other reports say of that very sentence, or nothing', () => {
    if (!slide?.note) return
    expect(slide.note.to).toBe(slide.passage.claim)
  })
})

it('takes the sentence that the step chooses', () => {
  const [step] = fixture.steps
  if (!step) throw new Error('The fixture has no step.')
  expect(slideOf(step)?.passage.claim).toBe('thirty-miles')
  const chosen = slideOf({ ...step, slide: 'brief-lights' })
  expect(chosen?.passage.claim).toBe('lights-seen')
})

it('is nothing where no sentence rests on a claim', () => {
  const [step] = fixture.steps
  if (!step) throw new Error('The fixture has no step.')
  expect(slideOf({ ...step, paragraphs: [] })).toBeNull()
})
