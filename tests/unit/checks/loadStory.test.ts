// @vitest-environment node
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { BrokenContent, loadStory } from '../../../scripts/loadStory'
import { FIXTURE_FOLDER, fixture } from '../../support/stories'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A copy of a story's folder, elsewhere, in which one text is another. */
function copyWith(
  file: string,
  from: string,
  to: string,
  folder = FIXTURE_FOLDER,
): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'story-'))
  folders.push(copy)
  cpSync(folder, copy, { recursive: true })
  const target = path.join(copy, file)
  const text = readFileSync(target, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`)
  writeFileSync(target, text.replace(from, to))
  return copy
}

async function problemsOf(folder: string): Promise<string[]> {
  try {
    await loadStory(folder)
  } catch (error) {
    if (error instanceof BrokenContent) return error.problems
    throw error
  }
  return []
}

describe('loadStory', () => {
  it('loads a whole copy of the fixture, the same as the fixture', async () => {
    const copy = copyWith('story.ts', 'MRV', 'MRV')
    expect(await loadStory(copy)).toEqual(fixture)
  })

  it.each([
    {
      what: 'a colour that is none',
      edit: ['story.ts', '#00575A', 'teal'],
      file: 'story.ts',
      entry: 'kinds/lights',
      rule: 'schema (kinds.0.light)',
      remedy: /“teal” is wrong: six digits after a #/,
    },
    {
      what: 'a field that no schema knows',
      edit: ['story.ts', 'axis: {', "colour: 'red',\n  axis: {"],
      file: 'story.ts',
      entry: 'story/',
      rule: 'schema (story)',
      remedy: /There is no field "colour" here/,
    },
    {
      what: 'a text alternative that is empty',
      edit: [
        'steps.ts',
        'Qarn close up, with an open ring for the pier and a haze.',
        '',
      ],
      file: 'steps.ts',
      entry: 'steps/ferry',
      rule: 'schema (steps.1.scene.alt)',
      remedy: /It is empty. Fill it in./,
    },
    {
      what: 'an event that happens in an unknown step',
      edit: ['story.ts', "step: 'coast'", "step: 'cost'"],
      file: 'story.ts',
      entry: 'events/warning',
      rule: 'unknown-id',
      remedy: /"cost" is not the id of any of steps. Did you mean "coast"\?/,
    },
    {
      what: 'a step that names an unknown frame',
      edit: ['steps.ts', "frame: 'near'", "frame: 'nearest'"],
      file: 'steps.ts',
      entry: 'steps/coast',
      rule: 'unknown-id',
      remedy: /"nearest" is not the id of any of frames. There is "/,
    },
    {
      what: 'a status that is none',
      edit: ['claims.ts', "status: 'claimed'", "status: 'confirmed'"],
      file: 'claims.ts',
      entry: 'claims/',
      rule: 'schema (claims.',
      remedy: /“confirmed” is none of "on-record", "reported", .* Choose one/,
    },
    {
      what: 'a step without a kicker',
      edit: ['steps.ts', "kicker: 'Marvane, March 2031', ", ''],
      file: 'steps.ts',
      entry: 'steps/coast',
      rule: 'schema (steps.0.kicker)',
      remedy: /It is missing. Fill it in/,
    },
    {
      what: 'a word that nobody wrote',
      edit: ['claims.ts', "status: 'claimed'", 'status: claimed'],
      file: 'claims.ts',
      entry: 'files/claims.ts',
      rule: 'cannot-be-read',
      remedy: /Line \d+: claimed is not defined. Import it, or put quotes/,
    },
    {
      what: 'a story that is not exported',
      edit: ['story.ts', 'export const story', 'export const tale'],
      file: 'story.ts',
      entry: 'files/story.ts',
      rule: 'cannot-be-read',
      remedy: /exports no "story"/,
    },
    {
      what: 'a time that no clock shows',
      edit: ['story.ts', "time: '21:30'", "time: '25:30'"],
      file: 'story.ts',
      entry: 'events/order',
      rule: 'schema (events.3.when.time)',
      remedy: /HH:MM/,
    },
  ])('of $what names file, entry, rule and remedy', async (broken) => {
    const { edit, file, entry, rule, remedy } = broken
    const [where = '', from = '', to = ''] = edit
    const copy = copyWith(where, from, to)
    const problems = await problemsOf(copy)
    expect(problems).toHaveLength(1)
    const [message = ''] = problems
    const target = path.join(path.relative('.', copy), file)
    expect(message).toContain(`${target}  ${entry}`)
    expect(message).toContain(`rule: ${rule}`)
    expect(message).toMatch(remedy)
  })

  it.each([
    ['story.ts', "export const story = { id: 'half"],
    ['basemap.topo.json', '{ "type": "Topology", '],
  ])('of a %s that cannot be read names it', async (file, half) => {
    const copy = copyWith('story.ts', 'MRV', 'MRV')
    writeFileSync(path.join(copy, file), half)
    const [message = '', ...more] = await problemsOf(copy)
    expect(more).toEqual([])
    expect(message).toContain(`/${file}  files/${file}`)
    expect(message).toContain('rule: cannot-be-read')
  })

  it('of a folder that is none says what a story’s folder holds', async () => {
    const [message = ''] = await problemsOf('no-such-folder')
    expect(message).toContain('holds a story.ts')
  })

  it('throws, saying how many rules are broken', async () => {
    const copy = copyWith('story.ts', '#00575A', 'teal')
    await expect(loadStory(copy)).rejects.toThrow(
      'A rule for content is broken',
    )
  })

  it('blames the part of a list that holds the entry', async () => {
    const [from, to] = ["country: 'SYR'", "country: 'S'"]
    const copy = copyWith('places/east.ts', from, to, 'src/content')
    const [message = ''] = await problemsOf(copy)
    expect(message).toContain('/places/east.ts  places/')
  })

  it('blames the file that holds the entry when another has its id too', async () => {
    const copy = copyWith('story.ts', '#9B1C31', 'red', 'src/content')
    const [message = ''] = await problemsOf(copy)
    expect(message).toContain('kinds/strikes')
    expect(message).toContain('/story.ts  ')
  })
})
