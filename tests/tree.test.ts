// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../scripts/tree/oneLine'
import { leavesOf, treeDoc } from '../scripts/tree/treeDoc'

describe('docs/tree.md', () => {
  const leaves = leavesOf()

  it('has a line for every file, as it says of itself: else run npm run tree', () => {
    const written = readFileSync('docs/tree.md', 'utf8').split('\n')
    expect(written).toEqual(treeDoc(leaves).split('\n'))
  })

  it('finds no file that says nothing of itself: begin it with a comment, a line on what it is', () => {
    const silent = leaves.filter(({ line }) => !line)
    expect(silent.map(({ folder, name }) => `${folder}/${name}`)).toEqual([])
  })
})

describe('oneLine', () => {
  it.each([
    ['a.ts', '// What it is.\n\nimport b from "b"\n', 'What it is.'],
    ['a.ts', '/** Of the export. */\nexport const a = 1\n', 'Of the export.'],
    [
      'find-it.ts',
      '/** Other. */\nexport const x = 1\n/**\n * Finds it:\n * quickly. Slowly.\n * @throws never\n */\nexport function findIt() {}\n',
      'Finds it: quickly.',
    ],
    [
      'a.ts',
      '/** One. */\nexport const x = 1\n/** Two. */\nexport const y = 1\n',
      '',
    ],
    ['a.ts', '// Of the constant.\nconst x = 1\n', ''],
    ['a.ts', "export const a = {\n  title: 'A step',\n}\n", 'A step'],
    ['a.css', '/* A part. */\n.a {\n}\n', 'A part.'],
    ['a.css', '.a {\n}\n/* A part. */\n', ''],
    ['package.json', '{"description": "Cuts. Then runs."}', 'Cuts.'],
  ])('of %s: %j', (file, text, line) => {
    expect(oneLine(file, text)).toBe(line)
  })

  it('cuts a long sentence where a part of it ends', () => {
    const line = `// A part of what is said here: ${'and more '.repeat(12)}.\n\n`
    expect(oneLine('a.ts', line)).toBe('A part of what is said here.')
  })
})
