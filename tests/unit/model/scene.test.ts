// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { openingScene, sceneAt } from '../../../src/model/scene'
import { everyStep, fixture, stories } from '../../support/stories'

describe.each(everyStep)('sceneAt, $name: $stepId', ({ story, step }) => {
  const scene = sceneAt(story, step.id)

  it('holds all that the step names, in the step’s order', () => {
    const ids = (list: { id: string }[]) => list.map((entry) => entry.id)
    expect(ids(scene.areas)).toEqual(step.scene.areas)
    expect(ids(scene.rings)).toEqual(step.scene.rings)
    expect(ids(scene.rulers)).toEqual(step.scene.rulers)
    expect(ids(scene.places)).toEqual(
      step.scene.places.filter((id) => id !== story.map.focus),
    )
    expect(scene.frame.id).toBe(step.scene.frame)
  })

  it('has the story’s focus and the step’s own title', () => {
    expect(scene.focus.id).toBe(story.map.focus)
    expect(scene.title).toBe(step.title)
  })

  it('says in plain words what it shows', () => {
    expect(scene.alt.length).toBeGreaterThan(30)
    expect(scene.alt).not.toMatch(/[[\]{}]/)
  })

  it('shows only the land labels of its frame', () => {
    const stands = scene.landLabels.flatMap((label) => label.stands)
    expect(stands.length).toBeGreaterThan(0)
    for (const { frames } of stands) {
      expect(frames).toContain(step.scene.frame)
    }
  })
})

describe.each(stories)('openingScene, $name', ({ story }) => {
  it('is titled as the story', () => {
    expect(openingScene(story).title).toBe(story.title)
  })
})

describe('sceneAt', () => {
  it('prints the measured distance in its words', () => {
    expect(sceneAt(fixture, 'coast').alt).toContain('38.9 km (24.1 miles)')
  })

  it('is the same whichever way a reader came', () => {
    const before = sceneAt(fixture, 'ferry')
    sceneAt(fixture, 'boats')
    expect(sceneAt(fixture, 'ferry')).toEqual(before)
  })

  it('refuses an unknown step with a sentence that names it', () => {
    expect(() => sceneAt(fixture, 'nowhere')).toThrow(
      'There is no step with the id "nowhere".',
    )
  })
})
