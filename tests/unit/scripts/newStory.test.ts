// @vitest-environment node
import { spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadStory } from '../../../scripts/loadStory'
import { gapsOf, warningOf } from '../../../scripts/new-story/gaps'
import { writeSkeleton } from '../../../scripts/new-story/writeSkeleton'
import { pagesOf } from '../../../src/prerender'
import { stories } from '../../support/stories'

const base = mkdtempSync(path.join(tmpdir(), 'new-story-'))
afterAll(() => rmSync(base, { recursive: true }))

describe('npm run new-story', async () => {
  const folder = path.join(base, 'Harbour fire, Åbo')
  writeSkeleton(folder)
  const story = await loadStory(folder)
  const gaps = gapsOf(story)

  it('writes a story that breaks no rule, named after its folder', () => {
    expect(story.id).toBe('harbour-fire-abo')
    expect(story.namespace).toBe('harbour-fire-abo-explainer')
  })

  it('renders every page, each with its gaps where nobody can miss them', () => {
    const pages = pagesOf(story, { siteUrl: null, contact: null })
    expect(pages.map(({ file }) => file)).toEqual([
      ...['index.html', 'embed.html', 'embedding.html', 'present.html'],
      ...['handout.html', '404.html'],
    ])
    for (const { file, body } of pages) {
      if (file === '404.html') continue
      const heading = body.match(/<h1[^>]*>([^<]*)</)?.[1]
      const wanted = file === 'embedding.html' ? /Embed/ : /FILL IN/
      expect(heading, file).toMatch(wanted)
      expect(body, file).toContain('FILL IN')
    }
  })

  it('is told of every gap: words, addresses, the day, the map', () => {
    expect(gaps).toEqual(
      expect.arrayContaining([
        ...['title', 'sources the-article url', 'steps where title'],
        ...['axis magnified', 'basemap.topo.json', 'opening figures 1 by'],
      ]),
    )
  })

  it('lists them by file, in the order of the guide', () => {
    const [first, ...lines] =
      warningOf(gaps, readdirSync(folder))?.split('\n') ?? []
    expect(first).toBe(`To be filled in, ${gaps.length} places:`)
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
      ...['sources.ts', 'speakers.ts', 'claims.ts', 'places.ts'],
      ...['basemap.topo.json', 'map.ts', 'story.ts', 'events.ts', 'steps.ts'],
      'lesson.ts',
    ])
    const counted = lines.map((line) =>
      Number(line.match(/\((\d+)\)/)?.[1] ?? 1),
    )
    expect(counted.reduce((a, b) => a + b)).toBe(gaps.length)
    expect(lines[0]).toContain('the-article outlet')
    expect(lines[0]).toMatch(/, and \d+ more$/)
  })

  it.each(stories)('$name has no gap', ({ story: whole }) => {
    expect(gapsOf(whole)).toEqual([])
    expect(warningOf([], [])).toBeNull()
  })

  it('warns while it is looked at, and is refused where it would be published', () => {
    const check = (SITE_URL: string) =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/check-content.ts'],
        { env: { ...process.env, STORY: folder, SITE_URL }, encoding: 'utf8' },
      )
    const looked = check('')
    expect(looked.stderr).toContain('To be filled in')
    expect(looked.status).toBe(0)
    const published = check('https://news.example/')
    expect(published.stderr).toContain('a page with gaps is not')
    expect(published.status).toBe(1)
  }, 30_000)

  it('writes over nothing', () => {
    const taken = mkdtempSync(path.join(base, 'taken-'))
    writeFileSync(path.join(taken, 'story.ts'), 'mine')
    expect(() => writeSkeleton(taken)).toThrow(/is not empty/)
    expect(readdirSync(taken)).toEqual(['story.ts'])
    expect(readFileSync(path.join(taken, 'story.ts'), 'utf8')).toBe('mine')
    expect(() => writeSkeleton(path.join(taken, 'story.ts'))).toThrow(
      /is not empty/,
    )
  })
})
