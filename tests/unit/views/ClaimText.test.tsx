// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { passagesOf } from '../../../src/model/claims'
import { plainProse } from '../../../src/model/prose'
import type { Passage } from '../../../src/schema/telling'
import { ClaimText } from '../../../src/views/story/ClaimText'
import { everyStep, fixture } from '../../support/stories'

afterEach(cleanup)

const show = (passage: Passage, anchor = false) =>
  render(<ClaimText story={fixture} passage={passage} anchor={anchor} />)
    .container.firstElementChild as HTMLElement

const lights: Passage = {
  claim: 'lights-seen',
  text: 'Lights stood there, [The Gazette](speaker:gazette) wrote of [the line](term:line).',
}
const twelve: Passage = {
  claim: 'boats-12',
  text: '[Coast Watch](speaker:coast-watch) counted 12.',
}

describe('ClaimText', () => {
  it('carries its claim and that claim’s status', () => {
    expect(show(lights).dataset).toMatchObject({
      claim: 'lights-seen',
      status: 'reported',
    })
  })

  it('marks what the article does not say, and only that', () => {
    expect(show(twelve).dataset.context).toBeDefined()
    expect(show(lights).dataset.context).toBeUndefined()
  })

  it('emphasises the speaker by name', () => {
    show(lights)
    const named = screen.getByText('The Gazette')
    expect(named.dataset.speaker).toBe('gazette')
    expect(named.closest('b, strong, em')).not.toBeNull()
  })

  it('links a term to its explanation', () => {
    show(lights)
    const link = screen.getByRole('link', { name: 'the line' })
    expect(link.getAttribute('href')).toBe('#term-line')
  })

  it('is the target of its claim’s address only where asked', () => {
    expect(show(lights, true).id).toBe('claim-lights-seen')
    expect(show(lights).id).toBe('')
  })

  it('asserts nothing where the page speaks of itself', () => {
    const { container } = render(
      <ClaimText story={fixture} passage={{ text: 'No pin is drawn.' }} />,
    )
    expect(container.textContent).toBe('No pin is drawn.')
    expect(container.querySelector('[data-claim]')).toBeNull()
  })

  it('does not read markup in the words as HTML', () => {
    const { container } = render(
      <ClaimText story={fixture} passage={{ text: '<b id="x">1 & 2</b>' }} />,
    )
    expect(container.querySelector('#x')).toBeNull()
    expect(container.textContent).toBe('<b id="x">1 & 2</b>')
  })

  it.each(everyStep)('says every sentence whole, $name: $stepId', (row) => {
    for (const passage of passagesOf(row.step)) {
      const { container } = render(
        <ClaimText story={row.story} passage={passage} />,
      )
      const words = plainProse(row.story, passage.text)
      expect(container.textContent?.startsWith(words.trim())).toBe(true)
      expect(container.textContent).not.toMatch(/\]\(|\{distance/)
    }
  })
})
