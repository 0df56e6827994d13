import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkStory } from '../src/checks/checkStory'
import type { Problem } from '../src/checks/problem'
import { type Basemap, type Story, story as schema } from '../src/schema/story'
import { describeIssue } from './describeIssue'
import { describeUnread } from './describeUnread'
import { gapsOf, warningOf } from './new-story/gaps'

/** The folder the story is in: `STORY`, or our own. */
export const storyFolder = path.resolve(process.env.STORY ?? 'src/content')

/** Content that breaks a rule; `problems` names each with file, id, rule and remedy. */
export class BrokenContent extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(
      problems.length === 1
        ? 'A rule for content is broken.'
        : `Rules for content are broken in ${problems.length} places.`,
    )
    this.problems = problems
  }
}

/**
 * Reads `story.ts` and `basemap.topo.json` of a folder and holds them against
 * the schema and every rule.
 * @throws BrokenContent, and nothing else
 */
export async function loadStory(folder = storyFolder): Promise<Story> {
  const [given, basemap] = await Promise.all([
    readOrRefuse(folder, 'story.ts', async (file) => {
      const module = await import(pathToFileURL(file).href)
      return module.story
    }),
    readOrRefuse(folder, 'basemap.topo.json', (file) =>
      JSON.parse(readFileSync(file, 'utf8')),
    ),
  ])
  return storyFrom(given, basemap, folder)
}

/** One file of a folder; where it cannot be read at all, that is a problem with a name like any other. */
async function readOrRefuse(
  folder: string,
  file: string,
  read: (file: string) => unknown,
): Promise<unknown> {
  try {
    return await read(path.resolve(folder, file))
  } catch (error) {
    throw broken(folder, [describeUnread(folder, file, error)])
  }
}

/**
 * A story from what its folder holds, whatever that is.
 * @throws BrokenContent, and nothing else
 */
export function storyFrom(
  given: unknown,
  basemap: unknown,
  folder: string,
): Story {
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const { issues } = parsed.error
    throw broken(
      folder,
      issues.map((issue) => describeIssue(given, issue)),
    )
  }
  const story = { ...parsed.data, basemap: basemap as Basemap }
  const problems = checkStory(story)
  if (problems.length) throw broken(folder, problems)
  return story
}

/** Each problem with the file it is in, as whoever mends it reads it. */
function broken(folder: string, problems: readonly Problem[]): BrokenContent {
  const files = filesOf(folder)
  return new BrokenContent(
    problems.map((problem) => formatProblem(folder, problem, files)),
  )
}

/** Which file and entry, which rule, what to do. */
export function formatProblem(
  folder: string,
  problem: Problem,
  files = filesOf(folder),
): string {
  const file = path.join(folder, fileOf(files, problem))
  const { list, id, rule, remedy } = problem
  return `${path.relative('.', file)}  ${list}/${id}\n    rule: ${rule}\n    ${remedy}`
}

type Files = ReadonlyMap<string, string>

/** The scripts of a folder, those of its parts as well, and their texts; none where there is no folder. */
function filesOf(folder: string): Files {
  try {
    return new Map(
      namesIn(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
    )
  } catch {
    return new Map()
  }
}

const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })

/** The file of the folder that holds the entry, found by its id; else `story.ts`. */
function fileOf(files: Files, { list, id }: Problem): string {
  if (list === 'basemap' || list === 'files') return id
  const names = [...files.keys()]
  const holding = names.filter((name) =>
    files.get(name)?.includes(`id: '${id}'`),
  )
  const named = holding.find((name) =>
    list.toLowerCase().includes(name.replace('.ts', '').toLowerCase()),
  )
  const alike = holding.find((name) =>
    name.toLowerCase().includes(list.toLowerCase()),
  )
  const own = holding.includes('story.ts') ? 'story.ts' : holding[0]
  const ofList = names.find((name) => name === `${list}.ts`)
  return named ?? alike ?? own ?? ofList ?? 'story.ts'
}

/**
 * For scripts: prints what is broken and ends with 1; warns of what is still
 * to be filled in, and ends with 1 where the story is built for an address.
 */
export async function loadStoryOrExit(folder = storyFolder): Promise<Story> {
  try {
    const story = await loadStory(folder)
    const warning = warningOf(gapsOf(story), namesIn(folder))
    if (warning) console.warn(warning)
    if (warning && process.env.SITE_URL) {
      console.error(
        'With SITE_URL set it is built to be published, and a page with gaps is not. Fill them in, or leave SITE_URL unset to look at it.',
      )
      process.exit(1)
    }
    return story
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error
    console.error(`${error.problems.join('\n\n')}\n\n${error.message}`)
    process.exit(1)
  }
}
