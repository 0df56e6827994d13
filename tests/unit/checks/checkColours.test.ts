import { expect, it } from 'vitest'
import { themeColours } from '../../../scripts/pages/themeColours'
import { checkColours } from '../../../src/checks/checkColours'
import { fixture } from '../../support/stories'

it('holds the colours of kinds against the papers that the style sheet has', () => {
  const papers = [...themeColours().matchAll(/content="(#\w+)"/g)]
  const [light = '', dark = ''] = papers.map(([, paper = '']) => paper)
  const [kind] = fixture.kinds
  if (!kind) throw new Error('The fixture has no kind.')
  // Paper on paper.
  const faint = { ...fixture, kinds: [{ ...kind, light, dark }] }
  const remedies = checkColours(faint).map(({ remedy }) => remedy)
  expect(remedies).toEqual([
    expect.stringContaining(`paper, ${light}, by 1.0 to 1`),
    expect.stringContaining(`paper, ${dark}, by 1.0 to 1`),
  ])
})
