// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RUNS } from './browser/faults/faultRuns'
import { ELSEWHERE } from './browser/faults/faultsElsewhere'
import { rowStart } from './browser/faults/faultTable'

describe('docs/faults.md', () => {
  const rows = readFileSync('docs/faults.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (what|---) /.test(line))

  it('has a row for each fault that is tried, in their order, and no other', () => {
    const wanted = [...RUNS, ...ELSEWHERE].map(rowStart)
    expect(rows).toHaveLength(wanted.length)
    expect(rows.map((row, i) => row.startsWith(wanted[i] ?? ''))).toEqual(
      rows.map(() => true),
    )
  })

  it.each(ELSEWHERE)('$fault, $page: the test is there', ({ file, title }) => {
    expect(readFileSync(file, 'utf8')).toContain(`'${title}`)
  })
})
