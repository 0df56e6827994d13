import type { Licensed } from './licenceOf'

const RULE = '-'.repeat(72)

/** `licences.txt`: what ships, then the words of each licence, each once. */
export function licencesFile(all: readonly Licensed[]): string {
  const list = all.map(
    ({ name, version, licence }) => `${name} ${version}: ${licence}`,
  )
  const intro =
    'What this site is made of and passes on, and under which licences. Written by the build from what it put in.'
  return `${[intro, '', ...list, ...licenceTexts(all)].join('\n')}\n`
}

/** The licences' own words. A text that another's contains stands there; its copyright stands in both. */
export function licenceTexts(all: readonly Licensed[]): string[] {
  return all
    .filter(({ text }) => text)
    .flatMap((one) => {
      const longer = all.find(
        (other) =>
          other !== one &&
          other.text.length > one.text.length &&
          other.text.includes(afterFirstLine(one.text)),
      )
      const [copyright = ''] = one.text.split('\n')
      const words = longer
        ? `${copyright}\n\nIts words are those of the licence of ${longer.name}, here as well.`
        : one.text
      return ['', RULE, `${one.name} ${one.version}`, '', words]
    })
}

const afterFirstLine = (text: string) => text.replace(/^.*\n+/, '')
