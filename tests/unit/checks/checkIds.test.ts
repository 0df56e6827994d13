// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkIds } from '../../../src/checks/checkIds'
import type { Story } from '../../../src/schema/story'
import {
  altered,
  append,
  entry,
  first,
  inShort,
  rulesBroken,
  set,
} from '../../support/brokenStories'
import { fixture, stories } from '../../support/stories'

const stepNamed = (story: Story, id = 'coast') => entry(story.steps, id)
const passageOf = (story: Story) =>
  first(first(stepNamed(story).paragraphs).passages)
const areaOf = (story: Story) => first(story.map.areas)

it.each(stories)('$name breaks none of the rules for ids', ({ story }) => {
  expect(checkIds(story)).toEqual([])
})

const LISTS = [
  ...['kinds', 'lanes', 'clocks', 'accounts', 'speakers', 'sources', 'places'],
  ...['claims', 'quotations', 'events', 'comparisons', 'glossary', 'steps'],
] as const
const MAP_LISTS = ['frames', 'areas', 'rings', 'rulers'] as const

describe('an id that stands twice', () => {
  it.each(LISTS)('in %s is a duplicate', (list) => {
    const id = first<{ id: string }>(fixture[list as 'steps']).id
    const broken = altered(fixture, (story) => {
      const entries = story[list as 'steps']
      entries.push(first(entries))
    })
    expect(rulesBroken(broken)).toContain(`duplicate-id ${list}/${id}`)
  })

  it.each(MAP_LISTS)('in map.%s is a duplicate', (list) => {
    const id = first<{ id: string }>(fixture.map[list as 'frames']).id
    const broken = altered(fixture, ({ map }) => {
      const entries = map[list as 'frames']
      entries.push(first(entries))
    })
    expect(rulesBroken(broken)).toEqual([`duplicate-id map.${list}/${id}`])
  })

  it('among passages is a duplicate', () => {
    const broken = altered(fixture, (story) => {
      passageOf(story).id = 'brief-ferry'
    })
    expect(rulesBroken(broken)).toEqual(['duplicate-id passages/brief-ferry'])
  })

  it('is named once, however often it stands', () => {
    const broken = altered(fixture, ({ clocks }) => {
      clocks.push(first(clocks), first(clocks))
    })
    expect(rulesBroken(broken)).toEqual(['duplicate-id clocks/strait'])
  })
})

describe('a step id that the page needs for itself', () => {
  it.each([
    'claim-a',
    'term-a',
    'source-a',
    'alt-a',
    'figure-a',
    'cards',
    's-a',
    'haze-a',
    'fade-a',
  ])('%s is reserved', (id) => {
    const broken = altered(fixture, (story) => {
      const step = structuredClone(stepNamed(story))
      for (const { passages } of step.paragraphs) {
        for (const passage of passages) delete passage.id
      }
      story.steps.push({ ...step, id })
    })
    expect(rulesBroken(broken)).toEqual([`reserved-id steps/${id}`])
  })

  it.each(['both', 'map', 'timeline', 'claim'])(
    'a figure may not be called %s: a frame’s address means something else by it',
    (id) => {
      const broken = altered(fixture, (story) => {
        for (const comparison of story.comparisons) comparison.id = id
      })
      expect(rulesBroken(broken)).toContain(`reserved-id comparisons/${id}`)
    },
  )

  it.each(['claims', 'sources', 'alternative'])('%s is not', (id) => {
    const fine = altered(fixture, (story) => {
      stepNamed(story, 'ferry').id = id
      for (const event of story.events) {
        if (event.step === 'ferry') event.step = id
      }
    })
    expect(rulesBroken(fine)).toEqual([])
  })
})

/** One edit for each kind of reference, and the entry it must be blamed on. */
const REFERENCES: [string, (story: Story) => void][] = [
  ['story/zafra', (s) => set(s, { article: 'nobody' })],
  ['opening/brief', (s) => set(s.opening, { brief: ['nobody'] })],
  ['opening/brief', (s) => set(s.opening, { after: ['nobody'] })],
  ['opening/brief', (s) => set(s.opening, { unconfirmed: 'nobody' })],
  [
    'opening/figures',
    (s) => set(first(s.opening.figures), { claim: 'nobody' }),
  ],
  ['opening/scene', (s) => set(s.opening.scene, { frame: 'nobody' })],
  ['lanes/seen', (s) => set(first(s.lanes), { kind: 'nobody' })],
  ['speakers/gazette', (s) => set(first(s.speakers), { account: 'nobody' })],
  ['places/qarn', (s) => set(first(s.places), { sources: ['nobody'] })],
  [
    'claims/boats-40',
    (s) => set(entry(s.claims, 'boats-40'), { speaker: 'nobody' }),
  ],
  [
    'claims/boats-40',
    (s) => void entry(s.claims, 'boats-40').via.push('nobody'),
  ],
  [
    'claims/boats-40',
    (s) => void entry(s.claims, 'boats-40').disputedBy.push('nobody'),
  ],
  [
    'claims/boats-40',
    (s) => void entry(s.claims, 'boats-40').sources.push('nobody'),
  ],
  [
    'claims/boats-40',
    (s) => set(entry(s.claims, 'boats-40'), { check: '[A](term:nobody)' }),
  ],
  [
    'quotations/dahr-today',
    (s) => set(first(s.quotations), { speaker: 'nobody' }),
  ],
  [
    'quotations/dahr-today',
    (s) => set(first(s.quotations), { outlet: 'nobody' }),
  ],
  [
    'quotations/dahr-today',
    (s) => set(first(s.quotations), { sources: ['nobody'] }),
  ],
  ['events/warning', (s) => set(first(s.events), { lane: 'nobody' })],
  ['events/warning', (s) => set(first(s.events), { step: 'nobody' })],
  ['events/warning', (s) => set(first(s.events), { claims: ['nobody'] })],
  ['comparisons/counts', (s) => set(first(s.comparisons), { step: 'nobody' })],
  [
    'comparisons/counts',
    (s) => set(first(s.comparisons), { beside: 'nobody' }),
  ],
  [
    'comparisons/counts',
    (s) => set(first(first(s.comparisons).origins), { claims: ['nobody'] }),
  ],
  [
    'glossary/line',
    (s) => set(first(s.glossary), { text: '[A](speaker:nobody)' }),
  ],
  ['glossary/line', (s) => set(first(s.glossary), { sources: ['nobody'] })],
  ['glossary/line', (s) => set(first(s.glossary), { claims: ['nobody'] })],
  ['steps/coast', (s) => set(stepNamed(s), { kind: 'nobody' })],
  ['steps/coast', (s) => set(stepNamed(s), { events: ['nobody'] })],
  ['steps/coast', (s) => set(stepNamed(s).scene, { frame: 'nobody' })],
  ['steps/coast', (s) => set(stepNamed(s).scene, { areas: ['nobody'] })],
  ['steps/coast', (s) => set(stepNamed(s).scene, { rings: ['nobody'] })],
  ['steps/coast', (s) => set(stepNamed(s).scene, { rulers: ['nobody'] })],
  ['steps/coast', (s) => set(stepNamed(s).scene, { places: ['nobody'] })],
  ['steps/coast', (s) => set(stepNamed(s).scene, { alt: '{exact:nobody}' })],
  ['steps/coast', (s) => set(passageOf(s), { claim: 'nobody' })],
  ['steps/coast', (s) => append(passageOf(s), ' [A](speaker:nobody)')],
  ['steps/coast', (s) => append(passageOf(s), ' [A](term:nobody)')],
  ['steps/coast', (s) => append(passageOf(s), ' {distance:nobody}')],
  [
    'closing/closing',
    (s) => set(first(s.closing?.notes ?? []), { claim: 'nobody' }),
  ],
  ['map/focus', (s) => set(s.map, { focus: 'nobody' })],
  ['map/haze', (s) => set(areaOf(s), { kind: 'nobody' })],
  ['map/haze', (s) => set(areaOf(s), { claim: 'nobody' })],
  ['map/haze', (s) => void Object.assign(areaOf(s), { around: 'nobody' })],
  ['map/pier', (s) => set(first(s.map.rings), { place: 'nobody' })],
  ['map/to-line', (s) => set(first(s.map.rulers), { from: 'nobody' })],
  ['map/to-line', (s) => set(first(s.map.rulers), { claim: 'nobody' })],
  [
    'map/TELLUNE',
    (s) => set(first(first(s.map.landLabels).stands), { frames: ['nobody'] }),
  ],
]

describe('an id that leads nowhere', () => {
  it.each(REFERENCES)('is blamed on %s, alone', (where, edit) => {
    const problems = checkIds(altered(fixture, edit))
    expect(problems.map(inShort)).toEqual([`unknown-id ${where}`])
    expect(problems[0]?.remedy).toMatch(/^"nobody" is not the id of any of /)
  })
})
