// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { sceneAt } from '../../../src/model/scene'
import type { Ruler } from '../../../src/schema/map'
import type { Story } from '../../../src/schema/story'
import { MapFigure } from '../../../src/views/map/MapFigure'
import { everyStep, fixture, realStory } from '../../support/stories'

afterEach(cleanup)

const show = (stepId: string) =>
  render(
    <MapFigure story={fixture} scene={sceneAt(fixture, stepId)} id={stepId} />,
  ).container

/** The first step that draws a ruler, and the ruler. */
function firstRuler(story: Story): [step: string, ruler: Ruler] {
  const step = story.steps.find(({ scene }) => scene.rulers.length)
  const ruler = story.map.rulers.find(({ id }) => id === step?.scene.rulers[0])
  if (!step || !ruler) throw new Error('No step draws a ruler.')
  return [step.id, ruler]
}

describe.each(everyStep)('MapFigure, $name: $stepId', ({ story, step }) => {
  it('is a region named Map, a still, described by its text alternative', () => {
    const scene = sceneAt(story, step.id)
    render(<MapFigure story={story} scene={scene} id={step.id} />)
    const region = screen.getByRole('region', { name: /^Map/ })
    expect(region.dataset.painter).toBe('still')
    const drawings = within(region).getAllByRole('img', { name: step.title })
    expect(drawings.length).toBeGreaterThan(0)
    for (const drawing of drawings) {
      const described = drawing.getAttribute('aria-describedby') ?? ''
      expect(document.getElementById(described)?.textContent).toBe(scene.alt)
    }
  })

  it('lets anyone open the map in words, and says whose drawing it is', () => {
    const scene = sceneAt(story, step.id)
    const { container } = render(
      <MapFigure story={story} scene={scene} id={step.id} />,
    )
    const summary = screen.getByText('The map in words')
    expect(summary.closest('details')?.textContent).toContain(scene.alt)
    expect(container.textContent).toContain(story.map.credit)
  })
})

describe('MapFigure', () => {
  it('tells a printed distance by the claim of whoever printed it, from the border, and ours by ours', () => {
    const [step, ruler] = firstRuler(realStory)
    const { container } = render(
      <MapFigure
        story={realStory}
        scene={sceneAt(realStory, step)}
        id={step}
      />,
    )
    const claimsOf = (selector: string, text = '') =>
      new Set(
        [...container.querySelectorAll(selector)]
          .filter((e) => e.textContent?.includes(text))
          .map((e) => e.closest<HTMLElement>('[data-claim]')?.dataset.claim),
      )
    expect(claimsOf('text', ruler.printed?.label)).toEqual(
      new Set([ruler.printed?.claim]),
    )
    expect(claimsOf('.ruler .printed')).toEqual(new Set([ruler.printed?.claim]))
    expect(claimsOf('.ruler .tick')).toEqual(new Set([ruler.claim]))
    const startOf = (selector: string) =>
      container
        .querySelector(selector)
        ?.getAttribute('d')
        ?.match(/^M\S+ [^L]+/)?.[0]
    expect(startOf('.ruler .printed')).toBe(startOf('.ruler .casing'))
  })

  it('names a place in its own language, tagged as such', () => {
    const container = show('boats')
    const tagged = [...container.querySelectorAll('text[lang="ar"]')]
    expect(tagged.length).toBeGreaterThan(0)
    for (const text of tagged) expect(text.textContent).toBe('قرن الريح')
  })

  it('draws what is known roughly as a haze and without a pin', () => {
    const container = show('ferry')
    expect(container.querySelector('[data-area="haze"]')).not.toBeNull()
    expect(container.querySelector('[data-place="haze"]')).toBeNull()
  })

  it('draws a ring on the steps that speak of what stood there', () => {
    expect(
      show('boats').querySelector('[data-claim="ferry-stopped"]'),
    ).not.toBeNull()
    cleanup()
    expect(
      show('coast').querySelector('[data-claim="ferry-stopped"]'),
    ).toBeNull()
  })

  it('marks a ruler as no part of the article', () => {
    const container = show('coast')
    const ruler = container.querySelector('[data-claim="measured-line"]')
    expect(ruler?.closest('[data-context]')).not.toBeNull()
  })

  it('names kilometres and miles on its scale', () => {
    show('coast')
    const [scale] = screen.getAllByRole('img', {
      name: 'Scale in kilometres and miles',
    })
    expect(scale?.textContent).toMatch(/\d km/)
    expect(scale?.textContent).toMatch(/\d mi/)
  })
})
