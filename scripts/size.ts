// `npm run size`: what a reader loads, in kB, against the budgets.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { BUDGETS, checkBudgets, isOfStory, kB, type Row } from './size/budgets'
import { partsOf } from './size/partsOf'
import { rowsOf } from './size/rowsOf'

const folder = process.env.OUT ?? 'dist'
const isOurs = !process.env.STORY

const files = filesOf(folder)
const index = files.get('index.html')
if (!index) throw new Error(`${folder} holds no index.html: build it first.`)
const rows = rowsOf(files)
printSizes(rows, index)

const ofStory = (row: Row) => isOfStory(row, isOurs)
const long = checkBudgets(rows.filter(ofStory))
if (long.length) {
  console.warn(
    `\n${long.join('\n')}\nThis story is longer than the budgets allow for. A reader waits longer for its first screen; it is built all the same. Tell it in fewer steps and claims, or as two stories that name each other.`,
  )
}
const broken = checkBudgets(rows.filter((row) => !ofStory(row)))
if (broken.length) {
  console.error(
    `\n${broken.join('\n')}\nThe files are written, but a reader on a slow phone would wait longer than we promise. Take out as much as you added, shorten what is there, or have the budget changed in scripts/size/budgets.ts by whoever answers for it.`,
  )
  process.exit(1)
}

/** A site's files by name; a copy weighs what the live pages weigh. */
function filesOf(site: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(site, { recursive: true })
    .map(String)
    .filter((name) => !/^(v|neutral)[\\/]/.test(name))
    .filter((name) => statSync(path.join(site, name)).isFile())
    .sort()
  return new Map(names.map((n) => [n, readFileSync(path.join(site, n))]))
}

function printSizes(sizes: readonly Row[], page: Buffer) {
  const widest = Math.max(...sizes.map(({ name }) => name.length))
  const print = ({ name, bytes }: Row, note: string) =>
    console.log(`${name.padEnd(widest)}${kB(bytes).padStart(11)}${note}`)
  for (const row of sizes) {
    print(row, row.budget ? ` of ${BUDGETS[row.budget].kb}` : '')
  }
  console.log(`\nThe most of index.html, ${kB(page.length)} uncompressed:`)
  for (const part of partsOf(String(page)).slice(0, 3)) {
    print(part, ` ${Math.round((100 * part.bytes) / page.length)} %`)
  }
}
