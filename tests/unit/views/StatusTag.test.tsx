// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { STATUSES } from '../../../src/schema/claim'
import { StatusTag } from '../../../src/views/mark/StatusTag'
import { entry } from '../../support/brokenStories'
import { fixture } from '../../support/stories'

afterEach(cleanup)

const claim = entry(fixture.claims, 'lights-seen')
const tagOf = (change: Partial<typeof claim>) => {
  const { container } = render(<StatusTag claim={{ ...claim, ...change }} />)
  // Heard first, and the same for all.
  expect(container.textContent).toMatch(/^status: /)
  return container.textContent?.replace('status: ', '').trim()
}

describe('StatusTag', () => {
  it.each([
    ['on-record', 'on record'],
    ['reported', 'reported'],
    ['claimed', 'claimed'],
    ['measured', 'measured'],
  ] as const)('says in words that a claim is %s', (status, word) => {
    expect(tagOf({ status })).toBe(word)
  })

  it('has a word for every status there is', () => {
    expect(STATUSES).toHaveLength(4)
    const words = STATUSES.map((status) => tagOf({ status }))
    expect(new Set(words).size).toBe(STATUSES.length)
  })

  it('says that a claim is disputed, beside its status', () => {
    expect(tagOf({ status: 'claimed', disputedBy: ['boats-12'] })).toMatch(
      /^claimed\s+disputed$/,
    )
  })

  it('says nothing of dispute where there is none', () => {
    render(<StatusTag claim={claim} />)
    expect(screen.queryByText(/disputed/)).toBeNull()
  })

  it.each(['forecast', 'opinion', 'position'] as const)(
    'names a %s as one',
    (kind) => {
      expect(tagOf({ kind, status: 'reported' })).toMatch(
        new RegExp(`${kind}, reported$`),
      )
    },
  )

  it('draws a shape of its own for every status', () => {
    const shapes = STATUSES.map((status) => {
      const { container } = render(<StatusTag claim={{ ...claim, status }} />)
      return container.querySelector('use')?.getAttribute('href')
    })
    expect(new Set(shapes).size).toBe(STATUSES.length)
  })

  it('hides its drawing from whoever hears the page', () => {
    const { container } = render(<StatusTag claim={claim} />)
    for (const drawing of container.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).toBe('true')
    }
  })
})
