import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Puts text between the marks `<!-- name -->` and `<!-- /name -->` of a file,
 * in place of what stood there.
 * @throws if the file has no such marks.
 */
export function writeBetween(file: string, name: string, text: string): void {
  const whole = readFileSync(file, 'utf8')
  const pattern = new RegExp(
    `(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`,
  )
  if (!pattern.test(whole)) {
    throw new Error(
      `${file} has no place for ${name}: <!-- ${name} --> and <!-- /${name} -->.`,
    )
  }
  const filled = whole.replace(
    pattern,
    (_, from: string, to: string) => `${from}\n${text}\n\n${to}`,
  )
  writeFileSync(file, filled)
}
