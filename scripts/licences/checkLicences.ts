import type { Licensed } from './licenceOf'

/** Licences under which anybody may pass a build on as it is. */
const ALLOWED = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['OFL-1.1', 'ODbL-1.0', 'CC-BY-4.0', 'CC0-1.0'],
]
/** Packages that ship under another, by decision; NOTICES.md says what that means for whoever passes a build on. */
const EXCEPTIONS: Record<string, string> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
}
/** What asks that its own words go along. */
const NEEDS_TEXT = /^(MIT|ISC|BSD|Apache|OFL|Hippocratic)/

/**
 * One sentence for everything that may not ship as it is: package, licence, remedy.
 * @param notices the text of NOTICES.md.
 */
export function checkLicences(
  all: readonly Licensed[],
  notices: string,
): string[] {
  const named = notices.toLowerCase()
  return all.flatMap(({ name, version, licence, text }) => {
    const what = `${name} ${version} ships under ${licence || 'no licence that it names'}`
    if (!isAllowed(licence) && EXCEPTIONS[name] !== licence) {
      return `${what}, which is not on the list of licences allowed. Use another package, or if this one must ship, decide so: add it to ALLOWED or EXCEPTIONS in scripts/licences/checkLicences.ts, and to NOTICES.md.`
    }
    if (NEEDS_TEXT.test(licence) && !text) {
      return `${what}, which asks that its text goes along, and the package has none. Find the text and ask its author to add it, or use another package.`
    }
    return named.includes(name.toLowerCase())
      ? []
      : `${what}, and NOTICES.md does not name it. Add a line to the table of what is shipped.`
  })
}

/** "MIT", "(MIT OR GPL-3.0)", "MIT AND ISC". */
function isAllowed(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((part) => ALLOWED.includes(part)))
}
