import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { growStory } from './grow/growStory'

/**
 * Writes a generated story as a folder that the build takes: `STORY=<folder>`.
 * Its ground is the fixture's.
 */
export function writeGrownStory(folder: string, events: number, seed = 1) {
  mkdirSync(folder, { recursive: true })
  const story = JSON.stringify(growStory(events, seed), null, 1)
  writeFileSync(
    path.join(folder, 'story.ts'),
    `export const story = ${story}\n`,
  )
  copyFileSync(
    'tests/support/fixture-story/basemap.topo.json',
    path.join(folder, 'basemap.topo.json'),
  )
}
