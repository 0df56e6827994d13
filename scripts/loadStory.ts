import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { z } from 'zod'
import { checkStory } from '../src/checks/checkStory'
import type { Problem } from '../src/checks/problem'
import { type Basemap, type Story, story as schema } from '../src/schema/story'

/** The folder the story is in: `STORY`, or our own. */
export const storyFolder = path.resolve(process.env.STORY ?? 'src/content')

/** Content that breaks a rule; `problems` names each with file, id, rule and remedy. */
export class BrokenContent extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`${problems.length} of the rules for content are broken.`)
    this.problems = problems
  }
}

/**
 * Reads `story.ts` and `basemap.topo.json` of a folder and holds them against
 * the schema and every rule.
 * @throws BrokenContent
 */
export async function loadStory(folder = storyFolder): Promise<Story> {
  const module = await import(pathToFileURL(path.join(folder, 'story.ts')).href)
  const parsed = schema.safeParse(module.story)
  if (!parsed.success) {
    throw new BrokenContent(
      parsed.error.issues.map((issue) =>
        formatProblem(folder, describeIssue(module.story, issue)),
      ),
    )
  }
  const basemap = JSON.parse(
    readFileSync(path.join(folder, 'basemap.topo.json'), 'utf8'),
  ) as Basemap
  const story = { ...parsed.data, basemap }
  const problems = checkStory(story)
  if (problems.length) {
    throw new BrokenContent(
      problems.map((problem) => formatProblem(folder, problem)),
    )
  }
  return story
}

/** A schema issue in the same words as every other rule: which entry, what, what to do. */
function describeIssue(given: unknown, issue: z.core.$ZodIssue): Problem {
  let value: unknown = given
  let id = ''
  for (const key of issue.path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
    const named = (value as { id?: unknown } | undefined)?.id
    if (typeof named === 'string') id = named
  }
  const field = issue.path.map(String).join('.')
  return {
    list: String(issue.path[0] ?? 'story'),
    id: id || field,
    rule: `schema (${field})`,
    remedy: `${issue.message}. Fill in or correct this field as src/schema describes it.`,
  }
}

/** Which file and entry, which rule, what to do. */
export function formatProblem(folder: string, problem: Problem): string {
  const file = path.relative('.', fileOf(folder, problem))
  return `${file}  ${problem.list}/${problem.id}\n    rule: ${problem.rule}\n    ${problem.remedy}`
}

/** The file of the folder that holds the entry, found by its id; else `story.ts`. */
function fileOf(folder: string, { list, id }: Problem): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const holding = files.filter((name) =>
    readFileSync(path.join(folder, name), 'utf8').includes(`id: '${id}'`),
  )
  const named = holding.find((name) =>
    list.toLowerCase().includes(name.replace('.ts', '').toLowerCase()),
  )
  const alike = holding.find((name) =>
    name.toLowerCase().includes(list.toLowerCase()),
  )
  const own = holding.includes('story.ts') ? 'story.ts' : holding[0]
  const ofList = files.find((name) => name === `${list}.ts`)
  return path.join(folder, named ?? alike ?? own ?? ofList ?? 'story.ts')
}

/** For scripts: prints what is broken and ends with 1. */
export async function loadStoryOrExit(folder = storyFolder): Promise<Story> {
  try {
    return await loadStory(folder)
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error
    console.error(`${error.problems.join('\n\n')}\n\n${error.message}`)
    process.exit(1)
  }
}
