/** Fills `index.html`, the template of every page. */
export function fillTemplate(
  template: string,
  {
    lang,
    theme,
    head,
    body,
  }: {
    lang: string
    /** The theme of a page that does not follow the reader's machine. */
    theme?: 'light' | undefined
    head: string
    body: string
  },
): string {
  return template
    .replace(
      '<html lang="en">',
      theme
        ? `<html lang="${lang}" data-theme="${theme}">`
        : `<html lang="${lang}">`,
    )
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body)
}
