// @vitest-environment node
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

describe.each(['.', 'scripts/basemap', 'scripts/fonts'])(
  'the lockfile of %s',
  (folder) => {
    const wanted: Locked = json(path.join(folder, 'package.json'))
    const { lockfileVersion, packages } = json(
      path.join(folder, 'package-lock.json'),
    ) as { lockfileVersion: number; packages: Record<string, Locked> }
    const installed = Object.entries(packages).filter(([name]) => name)

    it('pins what every package holds, byte for byte', () => {
      expect(lockfileVersion).toBe(3)
      expect(installed.length).toBeGreaterThan(0)
      const loose = installed
        .filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))
        .map(([name]) => name)
      expect(loose).toEqual([])
    })

    it('takes packages from a registry alone, by https', () => {
      const strange = installed
        .filter(
          ([, { link, resolved = 'https://' }]) =>
            link || !resolved.startsWith('https://'),
        )
        .map(([name, { resolved }]) => `${name}: ${resolved}`)
      expect(strange).toEqual([])
    })

    it('is of what package.json asks for', () => {
      const { dependencies = {}, devDependencies = {} } = packages[''] ?? {}
      expect(dependencies).toEqual(wanted.dependencies ?? {})
      expect(devDependencies).toEqual(wanted.devDependencies ?? {})
      const missing = Object.keys({ ...dependencies, ...devDependencies })
      expect(
        missing.filter((name) => !packages[`node_modules/${name}`]),
      ).toEqual([])
    })
  },
)

describe('what ships', () => {
  const { dependencies } = json('package.json') as Required<Locked>
  const { packages } = json('package-lock.json')

  it.each(Object.keys(dependencies))(
    '%s is installed in the version of the lockfile',
    (name) => {
      const { version } = json(`node_modules/${name}/package.json`)
      expect(version).toBe(packages[`node_modules/${name}`].version)
    },
  )
})
