// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { stepLink } from '../../../src/browser/stepLink'

const HERE = 'https://news.example/story/'

describe('stepLink', () => {
  it.each([
    ['', '#where'],
    ['#claim-a', '#where'],
    ['?theme=dark&view=map&childId=pym', '#where'],
    ['?utm_source=x&fbclid=y', '#where'],
    ['?context=off', '?context=off#where'],
    [
      '?theme=dark&known=12:05&speaker=ap,reuters&status=claimed',
      '?speaker=ap%2Creuters&status=claimed&known=12%3A05#where',
    ],
    ['?speaker=ap&speaker=reuters', '#where'],
    [`?speaker=${'a'.repeat(30_000)}`, '#where'],
    ['?speaker="><b>', '?speaker=%22%3E%3Cb%3E#where'],
  ])('from %j is %j', (from, to) => {
    expect(stepLink(HERE + from, 'where')).toBe(HERE + to)
  })

  it('names the file that the page was opened as', () => {
    const frozen = `${HERE}v/2026-11-26/index.html`
    expect(stepLink(`${frozen}?theme=light#a`, 'b')).toBe(`${frozen}#b`)
  })
})
