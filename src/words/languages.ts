/** The name of a language: nameOfLanguage('ar') is "Arabic". */
export function nameOfLanguage(tag: string): string {
  // Made where it is asked for: a browser would wait 30 ms for all names it has.
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return names.of(tag) ?? tag
}
