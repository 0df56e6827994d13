// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Timeline } from '../../../src/views/timeline/Timeline'
import { everyStep, fixture, realStory } from '../../support/stories'

afterEach(cleanup)

const linksOf = () => {
  const nav = screen.getByRole('navigation', { name: 'Timeline' })
  const list = within(nav)
    .getAllByRole('list')
    .find((candidate) => candidate.tagName === 'OL')
  if (!list) throw new Error('no ordered list')
  return within(list).getAllByRole('link')
}

describe.each(everyStep)('Timeline, $name: $stepId', ({ story, step }) => {
  it('is a navigation with an ordered list of links, one for each event', () => {
    render(<Timeline story={story} stepId={step.id} />)
    const ids = linksOf().map((link) => link.dataset.event)
    expect(ids.toSorted()).toEqual(story.events.map((e) => e.id).toSorted())
  })

  it('has one current link, that of the step’s first event', () => {
    render(<Timeline story={story} stepId={step.id} />)
    const current = linksOf().filter((link) => link.ariaCurrent === 'step')
    expect(current.map((link) => link.dataset.event)).toEqual([step.events[0]])
  })

  it('heads each lane of the magnified day with the mark of its kind, in the order of the lanes', () => {
    const { container } = render(<Timeline story={story} stepId={step.id} />)
    const heads = [...container.querySelectorAll('.lane-head')]
    expect(
      heads.map((head) => head.querySelector('.mark')?.classList[1]),
    ).toEqual(story.lanes.map(({ kind }) => `kind-${kind}`))
    const xs = heads.map((head) => Number(head.getAttribute('x')))
    expect(xs).toEqual(xs.toSorted((one, other) => one - other))
    expect(new Set(xs).size).toBe(story.lanes.length)
  })

  it('leads each event to a step of the story', () => {
    render(<Timeline story={story} stepId={step.id} />)
    const steps = story.steps.map((s) => `#${s.id}`)
    for (const link of linksOf()) {
      expect(steps).toContain(link.getAttribute('href'))
    }
  })

  it('tells in each link’s name what happened and whether the article says it', () => {
    render(<Timeline story={story} stepId={step.id} />)
    for (const event of story.events) {
      const link = linksOf().find((l) => l.dataset.event === event.id)
      const inArticle = story.claims.some(
        (c) => event.claims.includes(c.id) && !c.context,
      )
      expect(link?.textContent).toContain(event.name)
      expect(link?.textContent?.includes('not in the article')).toBe(!inArticle)
      expect(link?.closest('[data-context]') !== null).toBe(!inArticle)
    }
  })
})

describe('Timeline', () => {
  it('names the day, and the hour where it is known', () => {
    render(<Timeline story={fixture} stepId="coast" />)
    expect(
      screen.getByRole('link', {
        name: /Earliest log.*4 March 2031, 06:40 \(strait time\), not in the article/,
      }),
    ).toBeDefined()
    expect(
      screen.getByRole('link', {
        name: /Dahr tells.*by 21:30 \(strait time\)/,
      }),
    ).toBeDefined()
  })

  it('says where the hour is not known', () => {
    render(<Timeline story={realStory} stepId="where" />)
    const link = screen.getByRole('link', { name: /Ciya Kurd’s words/ })
    expect(link.textContent).toContain('hour not known')
  })

  it('names its lanes and both clocks', () => {
    const { container } = render(<Timeline story={fixture} stepId="coast" />)
    expect(screen.getByText('What was seen')).toBeDefined()
    expect(screen.getByText('The closure')).toBeDefined()
    const hours = [...container.querySelectorAll('.hour')]
    const texts = hours.map((text) => text.textContent)
    expect(texts).toContain('Strait')
    expect(texts).toContain('Cap.')
  })

  it('writes every hour of a clock half an hour off as a clock shows it', () => {
    const { container } = render(<Timeline story={fixture} stepId="coast" />)
    const hours = [...container.querySelectorAll('.column .hour')]
      .map((text) => text.textContent ?? '')
      .filter((text) => /\d/.test(text))
    expect(hours.length).toBeGreaterThan(10)
    expect(hours.filter((text) => !/^\d\d(:\d\d)?$/.test(text))).toEqual([])
  })

  it('hides its drawings from whoever hears the page', () => {
    const { container } = render(<Timeline story={fixture} stepId="coast" />)
    for (const drawing of container.querySelectorAll('svg')) {
      expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull()
    }
  })
})
