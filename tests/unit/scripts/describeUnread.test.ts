// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { describeUnread } from '../../../scripts/describeUnread'

const FOLDER = '/desk/harbour fire'
const told = (message: string, stack = message) => {
  const error = Object.assign(new Error(message), { stack })
  const { id, remedy } = describeUnread(FOLDER, 'story.ts', error)
  return `${id}: ${remedy}`
}

describe('a file of a story that cannot be read', () => {
  it('is named with the line of a missing comma, in whichever file it is', () => {
    const said = 'ERROR: Expected "}" but found "label"'
    expect(
      told(`Transform failed with 1 error:\n${FOLDER}/events.ts:9:4: ${said}`),
    ).toBe(
      'events.ts: Line 9: Expected "}" but found "label". A comma, a quote or a bracket is missing there or just before.',
    )
  })

  it('is named with the line of a word that nothing stands behind', () => {
    const at = `at <anonymous> (file://${encodeURI(FOLDER)}/parts/claims.ts:12:7)`
    expect(
      told(
        'where is not defined',
        `ReferenceError: …\n  at x (/a.ts:1)\n ${at}`,
      ),
    ).toMatch(/^parts\/claims.ts: Line 12: where is not defined. Import it/)
  })

  it('says what to do of an import that leads nowhere', () => {
    const require = `Require stack:\n- ${FOLDER}/story.ts`
    expect(told(`Cannot find module './place'\n${require}`)).toBe(
      "story.ts: Cannot find module './place'. Correct the path of the import, or write that file.",
    )
  })

  it('says of anything else what a folder must hold', () => {
    expect(told('ENOENT: no such file')).toMatch(/holds a story.ts/)
    expect(describeUnread(FOLDER, 'story.ts', 'odd').remedy).toMatch(/^odd\. /)
  })
})
