// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { hasContext } from '../../../src/model/claims'
import { figureOf } from '../../../src/model/figures'
import { Opening } from '../../../src/views/story/Opening'
import { entry } from '../../support/brokenStories'
import { fixture, realStory, stories } from '../../support/stories'

afterEach(cleanup)

describe.each(stories)('Opening, $name', ({ story }) => {
  it('begins with the title and with what it is not', () => {
    render(<Opening story={story}>a map</Opening>)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      story.title,
    )
    expect(screen.getByText(story.notice)).toBeDefined()
    const note = story.contentNote
    if (note) expect(screen.getByText(note)).toBeDefined()
    expect(screen.getByText('a map')).toBeDefined()
  })

  it('shows each rival figure with its speaker and its status', () => {
    const { container } = render(<Opening story={story}>a map</Opening>)
    expect(story.opening.figures).toHaveLength(3)
    for (const { claim: id, by } of story.opening.figures) {
      const claim = entry(story.claims, id)
      const speaker = entry(story.speakers, claim.speaker)
      const shown = container.querySelector<HTMLElement>(
        `.figures [data-claim="${id}"]`,
      )
      expect(shown?.dataset.status).toBe(claim.status)
      expect(shown?.textContent).toContain(figureOf(story, claim)?.words)
      expect(shown?.textContent).toContain(by)
      expect(by).toContain(speaker.name)
    }
  })

  it('offers the context that other reports differ in, where there is any', () => {
    render(<Opening story={story}>a map</Opening>)
    if (!hasContext(story)) {
      expect(screen.queryByText(/Other reports differ/)).toBeNull()
      return
    }
    expect(screen.getByText(/Other reports differ/)).toBeDefined()
    const link = screen.getByRole('link', { name: 'Show context' })
    expect(link.getAttribute('href')).toBe('?context=on')
  })

  it('links every step, in order', () => {
    const { container } = render(<Opening story={story}>a map</Opening>)
    const contents = container.querySelector<HTMLElement>('nav')
    if (!contents) throw new Error('no contents')
    const links = within(contents).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      story.steps.map((step) => `#${step.id}`),
    )
  })
})

describe('Opening', () => {
  it('says whose figure is not confirmed', () => {
    render(<Opening story={fixture}>a map</Opening>)
    const speakers = screen.getAllByText('The Gazette')
    const sentences = speakers.map(
      (name) => name.closest('.claim')?.textContent,
    )
    expect(sentences.join(' ')).toContain(
      'The 40 was not confirmed, The Gazette',
    )
  })

  it('says of the real story: 950, 859, more than 700, and that the 950 was not confirmed', () => {
    const { container } = render(<Opening story={realStory}>a map</Opening>)
    const text = container.textContent ?? ''
    expect(text).toMatch(/950 the Kurdish-led administration/)
    expect(text).toMatch(/859 Jelal Ayaf, camp official/)
    expect(text).toMatch(/more than 700 other news outlets/)
    expect(text).toMatch(/950 was not confirmed, The Hill/)
    expect(text).toContain('It is not a map of today.')
  })

  it('tells the first screen in at most 90 words of sentences', () => {
    const { container } = render(<Opening story={realStory}>a map</Opening>)
    const sentences = [...container.querySelectorAll('.standfirst .claim')]
    const words = sentences
      .map((sentence) => {
        const copy = sentence.cloneNode(true) as HTMLElement
        for (const status of copy.querySelectorAll('.status')) status.remove()
        return copy.textContent ?? ''
      })
      .join(' ')
    expect(words.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(90)
  })
})
