// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../src/checks/problem'
import { STATUSES } from '../src/schema/claim'

const guide = readFileSync('src/content/README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the author’s guide', () => {
  it('explains every rule that content can break, once, and none that is gone', () => {
    const [, part = ''] = guide.split('## Every rule')
    const explained = [
      ...part.matchAll(/^\| `([a-z-]+)` \| .{10,} \| .{5,} \|$/gm),
    ]
    expect(explained.map(([, rule]) => rule).toSorted()).toEqual(
      [...RULES].toSorted(),
    )
  })

  it('names every status, and how to decide', () => {
    for (const status of STATUSES) {
      expect(guide).toContain(`\`${status}\``)
    }
  })

  it('gives commands and files that are there', () => {
    for (const [, name = ''] of guide.matchAll(/npm run ([a-z:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(name)
    }
    for (const [file] of guide.matchAll(/(?:scripts|src|tests)\/[\w./-]*\w/g)) {
      expect(existsSync(file), file).toBe(true)
    }
  })
})
