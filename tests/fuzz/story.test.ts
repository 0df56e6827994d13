// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BrokenContent, storyFrom } from '../../scripts/loadStory'
import { checkTopology } from '../../src/checks/checkTopology'
import { pagesOf } from '../../src/prerender'
import type { Story } from '../../src/schema/story'
import { fixture } from '../support/stories'
import { changed, changes } from './changedStory'
import { every, holds, PATIENTLY } from './holds'

const { basemap, ...content } = fixture
/** No such folder: to look for entries in files is not what is tried here. */
const FOLDER = 'story-of-no-folder'
const LOCAL = { siteUrl: null, contact: null }

/** The story, or the problems that it has; whatever else is thrown goes on. */
function loaded(given: unknown, map: unknown): Story | string[] {
  try {
    return storyFrom(given, map, FOLDER)
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error
    return error.problems
  }
}

const NAMED = /^\S+\.(ts|json) {2}\S[\s\S]*\n {4}rule: \S[\s\S]*\n {4}\S/

function expectNamed(problems: readonly string[]) {
  every({
    'there is a problem': problems.length > 0,
    'each has file, entry, rule and remedy': problems.every((said) =>
      NAMED.test(said),
    ),
  })
}

/** Pages take a hundred times as long as the rules: of the whole stories one in so many is drawn. */
const DRAWN_OF = 400

/** Pages that a number or a word ran out of show it. */
function expectDrawn(story: Story) {
  for (const { file, body, head } of pagesOf(story, LOCAL)) {
    const markup = head + body
    expect(markup.match(/.{30}\b(NaN|Infinity|undefined)\b/)?.[0], file).toBe(
      undefined,
    )
  }
}

describe('a story that something was done to', PATIENTLY, () => {
  test('is whole and makes every page, or has problems with names', () => {
    let whole = 0
    holds(
      fc.property(changes, (all) => {
        const given = changed(content, all)
        const story = loaded(given, basemap)
        if (Array.isArray(story)) expectNamed(story)
        else if (whole++ % DRAWN_OF === 0) expectDrawn(story)
      }),
    )
    expect(whole).toBeGreaterThan(0)
  })

  test('is not drawn from a basemap that cannot carry it', () => {
    let tried = 0
    holds(
      fc.property(changes, (all) => {
        const map = changed(basemap, all)
        const unread = checkTopology({ ...fixture, basemap: map })
        if (tried++ % 40) return
        const story = loaded(content, map)
        if (Array.isArray(story)) expectNamed(story)
        every({
          'what cannot be read is refused':
            Array.isArray(story) || !unread.length,
        })
      }),
    )
  })

  test('is not any other thing', () => {
    holds(
      fc.property(fc.anything(), fc.anything(), (given, map) => {
        for (const story of [loaded(given, basemap), loaded(content, map)]) {
          expectNamed(Array.isArray(story) ? story : [])
        }
      }),
    )
  })
})
