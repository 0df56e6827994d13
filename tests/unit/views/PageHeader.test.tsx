// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PageHeader } from '../../../src/views/page/PageHeader'
import { stories } from '../../support/stories'

afterEach(cleanup)

describe.each(stories)('the bar of $name', ({ story }) => {
  it('leads to what else there is of the story, and to a handout only where there is one', () => {
    render(<PageHeader story={story} />)
    const bar = within(screen.getByRole('banner'))
    const to = (name: string) =>
      bar.queryByRole('link', { name })?.getAttribute('href') ?? null
    expect(to('Every claim')).toBe('#every-claim')
    expect(to('Present')).toBe('present.html')
    expect(to('Embed')).toBe('embedding.html')
    expect(to('Handout')).toBe(story.lesson ? 'handout.html' : null)
  })
})
