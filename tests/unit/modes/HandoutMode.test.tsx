// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { attributionOf, claimOf } from '../../../src/model/claims'
import { HandoutMode } from '../../../src/modes/HandoutMode'
import { statusInWords } from '../../../src/views/mark/statusInWords'
import { stories } from '../../support/stories'

afterEach(cleanup)

const taught = stories.flatMap(({ name, story }) =>
  story.lesson ? [{ name, story, lesson: story.lesson }] : [],
)

describe.each(taught)('the handout of $name', ({ story, lesson }) => {
  const show = (address: string | null = null) =>
    render(<HandoutMode story={story} lesson={lesson} address={address} />)

  it('names speaker, status and context of each claim in its table', () => {
    show()
    const table = screen.getByLabelText('Who says what', { selector: 'table' })
    for (const id of lesson.claims) {
      const claim = claimOf(story, id)
      const row = table.querySelector<HTMLElement>(`[data-claim="${id}"]`)
      if (!row) throw new Error(`No row tells ${id}.`)
      within(row).getByText(attributionOf(story, claim))
      for (const word of statusInWords(claim).split(', ')) {
        expect(row.textContent).toContain(word)
      }
      expect(row.textContent?.includes('not in the article')).toBe(
        claim.context,
      )
    }
  })

  it('leaves speaker and status of every sentence to the pupils, and tells the teacher', () => {
    show()
    const sheet = screen.getByLabelText('Worksheet', { selector: 'section' })
    const key = screen.getByLabelText('The worksheet, filled in')
    const answers = within(key).getAllByRole('listitem')
    for (const [i, { claim: id }] of lesson.worksheet.entries()) {
      const row = sheet.querySelector(`tr[data-claim="${id}"]`)
      const blanks = [...(row?.querySelectorAll('td') ?? [])]
      expect(blanks.map((cell) => cell.textContent)).toEqual(['', ''])
      const claim = claimOf(story, id)
      expect(answers[i]?.textContent).toContain(attributionOf(story, claim))
    }
    // No figure stands on the axis already.
    expect(sheet.querySelector('[data-value]')).toBeNull()
  })

  it('gives its own address, or says that it has none', () => {
    const address = 'https://example.org/v/2026-11-24/'
    const { unmount } = show(address)
    screen.getByLabelText(`QR code of ${address}`)
    const shown = screen.getByText('example.org/v/2026-11-24/')
    expect(shown.closest('a')).toHaveProperty('href', address)
    unmount()
    show()
    expect(screen.queryByLabelText(/QR/)).toBeNull()
    screen.getByText(/built without its address/)
  })

  it('marks all that is not from the article, and links to no glossary', () => {
    const { container } = show()
    const unmarked = [...container.querySelectorAll('[data-claim]')].filter(
      (e) =>
        claimOf(story, e.getAttribute('data-claim') ?? '').context &&
        !e.closest('[data-context]'),
    )
    expect(unmarked).toEqual([])
    const hidden = [...container.querySelectorAll('.claim')].filter(
      (e) =>
        !claimOf(story, e.getAttribute('data-claim') ?? '').context &&
        e.closest('[data-context]'),
    )
    expect(hidden).toEqual([])
    expect(container.querySelector('a[href^="#term-"]')).toBeNull()
    const ids = [...container.querySelectorAll('[id]')].map((e) => e.id)
    expect(ids).toEqual([...new Set(ids)])
  })
})
