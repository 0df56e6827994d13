/** Fills `index.html`, the template of every page. */
export function fillTemplate(
  template: string,
  { lang, head, body }: { lang: string; head: string; body: string },
): string {
  return template
    .replace('<html lang="en">', `<html lang="${lang}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body)
}
