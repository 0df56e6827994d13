// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { EmbedDesk } from '../../../src/modes/EmbedDesk'
import { fixture } from '../../support/stories'

afterEach(cleanup)

const frame = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The frame alone' })
    .value

const DESK = {
  ...{ story: fixture, siteUrl: null },
  ...{ frozenFolder: 'v/1/', copy: null },
}

it('knows the address that the build was told', () => {
  render(<EmbedDesk {...DESK} siteUrl="https://news.example/x/" />)
  expect(frame()).toContain('src="https://news.example/x/embed.html"')
  expect(screen.queryByText(/Replace YOUR-ADDRESS/)).toBeNull()
})

it('says what to replace where the build was told none', () => {
  render(<EmbedDesk {...DESK} />)
  expect(frame()).toContain('src="https://YOUR-ADDRESS/embed.html"')
  screen.getByText(/Replace YOUR-ADDRESS/)
})

it.each([
  ['frozen', /These snippets name this frozen version/],
  ['neutral', /without a publisher’s name. They follow corrections/],
] as const)(
  'offers no version in the %s copy, and says what its snippets name',
  (copy, note) => {
    render(<EmbedDesk {...DESK} copy={copy} />)
    expect(screen.queryByLabelText('Version')).toBeNull()
    screen.getByText(note)
  },
)

it('offers every step, and every claim under its step', () => {
  render(<EmbedDesk {...DESK} />)
  const start = screen.getByLabelText('Starts at')
  expect(start.children).toHaveLength(fixture.steps.length)
  const claims = [...screen.getByLabelText('Which claim').children]
  expect(claims.map((group) => group.getAttribute('label'))).toEqual(
    fixture.steps.map(({ title }) => title),
  )
})
