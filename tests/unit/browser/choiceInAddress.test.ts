// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import {
  addressWith,
  folderOf,
  parseChoice,
} from '../../../src/browser/desk/choiceInAddress'
import { deskStoryOf } from '../../../src/model/deskStory'
import { firstChoice } from '../../../src/model/frameAddress'
import { fixture, realStory } from '../../support/stories'

const story = deskStoryOf(realStory, { statusOf: () => 'said', beside: '' })
const first = firstChoice(story)
const DESK = 'https://news.example/x/embedding.html'

describe('parseChoice', () => {
  it('reads what is chosen', () => {
    expect(
      parseChoice(
        '?preset=map&step=escapes&frame-theme=dark&context=off&brand=off',
        story,
      ),
    ).toEqual({
      ...{ preset: 'map', step: 'escapes', theme: 'dark', context: 'off' },
      ...{ brand: 'off', claim: first.claim, version: 'live' },
    })
  })

  it.each([
    '',
    '?preset=nothing&step=nowhere&claim=none&frame-theme=pink',
    '?preset=map&preset=claim&step=escapes&step=where',
    '?preset=__proto__&step=constructor',
    '?preset=%E0%A4%A',
    `?preset=map&step=${'x'.repeat(30_000)}`,
    '?preset=<script>alert(1)</script>',
  ])('falls back for %.60s', (search) => {
    expect(parseChoice(search, story)).toEqual(first)
  })

  it('leaves other reports on where the one claim shown is theirs', () => {
    const theirs = story.claims.find(({ context }) => context)?.id
    const asked = `?preset=claim&claim=${theirs}&context=off`
    expect(parseChoice(asked, story).context).toBe('on')
    expect(parseChoice('?preset=claim&context=off', story).context).toBe('off')
  })

  it('pins only where there is a frozen copy', () => {
    const asked = '?version=frozen'
    const pinnable = { ...story, frozenFolder: 'v/1/' }
    expect(parseChoice(asked, story).version).toBe('live')
    expect(parseChoice(asked, pinnable).version).toBe('frozen')
    expect(parseChoice('?version=old', pinnable).version).toBe('live')
  })

  it('offers no figure where a story compares none', () => {
    const none = { ...fixture, comparisons: [] }
    const plain = deskStoryOf(none, { statusOf: () => '', beside: '' })
    expect(parseChoice('?preset=figure', plain).preset).toBe('article')
  })
})

it('an address with a choice reads back as that choice, and keeps what is not its own', () => {
  for (const preset of ['article', 'timeline', 'claim'] as const) {
    const choice = { ...first, preset, theme: 'light' as const }
    const { href, search } = addressWith(choice, story, `${DESK}?theme=dark`)
    expect(parseChoice(search, story)).toEqual(choice)
    expect(href).toContain('theme=dark')
  }
  expect(addressWith(first, story, `${DESK}?preset=map&step=x`).href).toBe(DESK)
})

it.each([
  [`${DESK}?preset=map#x`, 'https://news.example/x/'],
  ['http://localhost:1/', 'http://localhost:1/'],
  ['file:///home/embedding.html', null],
  ['about:srcdoc', null],
  ['blob:https://news.example/1', null],
])('the folder of %s is %s', (address, folder) => {
  expect(folderOf(address)).toBe(folder)
})
