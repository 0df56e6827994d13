import { describe, expect, it } from 'vitest'
import {
  findBrowser,
  type Machine,
  usualPlaces,
} from '../../../scripts/findBrowser'

/** A machine that holds these files; those in `broken` do not start. */
function machine(
  files: string[],
  { broken = [], ...given }: Partial<Machine> & { broken?: string[] } = {},
): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/opt/bin:/usr/bin' },
    isFile: (file) => files.includes(file),
    starts: (file) => !broken.includes(file),
    downloaded: () => null,
    ...given,
  }
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before anything that is installed', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' }
    const files = ['/usr/bin/chromium', '/mine/chrome']
    expect(findBrowser(machine(files, { env }))).toBe('/mine/chrome')
  })

  it('says so when CHROME_PATH names no file, though another is there', () => {
    const env = { CHROME_PATH: '/gone/chrome', PATH: '/usr/bin' }
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROME_PATH is "/gone/chrome", and there is no such file. Correct it or unset it.',
    )
  })

  it('finds a browser in any folder of PATH', () => {
    expect(findBrowser(machine(['/opt/bin/google-chrome']))).toBe(
      '/opt/bin/google-chrome',
    )
  })

  it('finds a browser in a usual place that PATH does not name', () => {
    const env = {}
    expect(findBrowser(machine(['/snap/bin/chromium'], { env }))).toBe(
      '/snap/bin/chromium',
    )
  })

  it('passes over a file that does not start', () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/microsoft-edge']
    const broken = ['/usr/bin/chromium-browser']
    expect(findBrowser(machine(files, { broken }))).toBe(
      '/usr/bin/microsoft-edge',
    )
  })

  it('takes the downloaded Chromium only where none is installed', () => {
    const downloaded = () => '/cache/chrome'
    const both = ['/cache/chrome', '/usr/bin/chromium']
    expect(findBrowser(machine(both, { downloaded }))).toBe('/usr/bin/chromium')
    expect(findBrowser(machine(['/cache/chrome'], { downloaded }))).toBe(
      '/cache/chrome',
    )
  })

  it('answers null where there is none, so that one gets installed', () => {
    expect(findBrowser(machine([], { downloaded: () => '/not/there' }))).toBe(
      null,
    )
  })
})

describe('usualPlaces', () => {
  it('names the applications of macOS', () => {
    const places = usualPlaces(
      machine([], { platform: 'darwin', env: { HOME: '/Users/a' } }),
    )
    expect(places).toContain(
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })

  it('names the programs of Windows, with the folders that are set', () => {
    const places = usualPlaces(
      machine([], { platform: 'win32', env: { ProgramFiles: 'C:\\Programs' } }),
    )
    expect(places).toEqual([
      'C:\\Programs\\Chromium\\Application\\chrome.exe',
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    ])
  })
})
